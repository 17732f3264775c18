/** Whether the booking form lists good moments of the coming weeks, and with whom first when it does so anew; 0 for the favorite. */
export const suggesting = $state({ on: false, therapist: 0 });
