//! Raw SQL around the code: the file itself keeps the promise.

use crate::house::{demo, overlaps};
use rusqlite::Connection;

#[test]
fn the_database_itself_refuses_an_overlap() {
    let folder = tempfile::tempdir().unwrap();
    let connection = Connection::open(demo(folder.path())).unwrap();
    let insert_in = |room: Option<i64>, client: i64, therapist: i64, at: i64, status: &str| {
        connection.execute(
            "INSERT INTO appointment (room_id, client_id, therapist_id, massage_type_id, start, zone, minutes, buffer_before,
                buffer_after, starts_at, ends_at, occupied_from, occupied_until, status, price, verdict, booked_verdict)
             VALUES (?5, ?1, ?2, 'sports', '2030-01-01T00:00', 'UTC', 60, 10, 15, ?3, ?3 + 60, ?3 - 10, ?3 + 75, ?4, 1,
                'neutral', 'neutral')",
            rusqlite::params![client, therapist, at, status, room],
        )
    };
    let insert = |client: i64, therapist: i64, at: i64, status: &str| insert_in(None, client, therapist, at, status);
    let noon = 40_000_000;
    insert(1, 1, noon, "booked").unwrap();
    let refused = insert(2, 1, noon + 84, "booked").unwrap_err().to_string();
    assert!(refused.contains("therapist-taken"), "{refused}");
    insert(2, 1, noon + 85, "booked").expect("buffers that touch");
    let refused = insert(1, 2, noon + 59, "booked").unwrap_err().to_string();
    assert!(refused.contains("client-taken"), "{refused}");
    insert(1, 2, noon + 60, "booked").expect("a client's own massages may touch");
    insert(3, 1, noon, "canceled").expect("a canceled one takes no time");
    let back =
        connection.execute("UPDATE appointment SET status = 'booked' WHERE client_id = 3 AND starts_at = ?1", [noon]);
    assert!(back.unwrap_err().to_string().contains("therapist-taken"));
    let moved = connection.execute(
        "UPDATE appointment SET starts_at = ?1, ends_at = ?1 + 60, occupied_from = ?1 - 10, occupied_until = ?1 + 75
         WHERE client_id = 2 AND starts_at = ?1 + 5",
        [noon + 80],
    );
    assert!(moved.unwrap_err().to_string().contains("therapist-taken"));
    let next_day = noon + 1440;
    insert_in(Some(1), 1, 1, next_day, "booked").unwrap();
    let refused = insert_in(Some(1), 2, 2, next_day + 84, "booked").unwrap_err().to_string();
    assert!(refused.contains("room-taken"), "{refused}");
    insert_in(Some(2), 2, 2, next_day + 84, "booked").expect("another room");
    insert_in(Some(1), 3, 3, next_day + 85, "booked").expect("buffers that touch in a room");
    let moved =
        connection.execute("UPDATE appointment SET room_id = 1 WHERE room_id = 2 AND starts_at > ?1", [next_day]);
    assert!(moved.unwrap_err().to_string().contains("room-taken"));
    assert_eq!(overlaps(&connection), 0);
}
