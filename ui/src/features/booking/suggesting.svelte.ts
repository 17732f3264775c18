/** Whether the booking form lists good moments of the coming weeks. */
export const suggesting = $state({ on: false });
