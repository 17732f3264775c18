//! What was typed outlives a closed form, another program's write, and a killed one.

use warmdown_e2e::{Desk, Office, journey};

#[test]
fn a_new_client_and_a_half_typed_booking_outlive_the_program() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let desk = Desk::open(&office).await;
        desk.see("today-screen").await;

        // A name that nobody has becomes a client right in the form; nobody has been asked about races and runs.
        desk.press("ctrl+n").await;
        desk.focused("booking-client").await;
        desk.write("Brigid Quill").await;
        desk.see("booking-new-client").await;
        desk.press("enter").await;
        desk.focused("booking-new-phone").await;
        desk.write("718 555 0199").await;
        desk.press("enter").await;
        desk.attribute_is("booking-verdict", "data-verdict", "not-asked").await;
        desk.see("booking-questions").await;
        desk.picture("not-asked-yet").await;

        // "Nothing planned" is an answer, and is kept.
        desk.click("booking-nothing-planned").await;
        desk.gone("booking-questions").await;
        let asked: String =
            office.asks("SELECT calendar_asked_on FROM client WHERE name = 'Brigid Quill'", [], |row| row.get(0));
        assert_eq!(asked, "2026-05-04");

        // The form is closed, another program writes, this one is killed: what was typed is there again.
        desk.press("escape").await;
        desk.gone("booking-form").await;
        let free = office.free_slot_from("2026-05-11");
        let (therapist, client) = (free.therapist.to_string(), not_booked(&office, &free.start[..10]));
        let booked = office.warmdown(&[
            "book",
            "--client",
            &client,
            "--therapist",
            &therapist,
            "--type",
            "sports",
            "--minutes",
            "60",
            "--start",
            &free.start,
            "--reason",
            "test",
        ]);
        assert!(booked.status.success(), "{booked:?}");
        desk.kill();
        let desk = Desk::open(&office).await;
        desk.see("today-screen").await;
        desk.press("ctrl+n").await;
        let client: i64 = office.asks("SELECT id FROM client WHERE name = 'Brigid Quill'", [], |row| row.get(0));
        desk.attribute_is("booking-client", "data-client", &client.to_string()).await;

        // A change by another program shows within a second or two, without a click.
        desk.press("escape").await;
        desk.click("nav-book").await;
        let other = office.free_slot_from("2026-05-12");
        desk.turn_book_to(&other.start[..10]).await;
        let (therapist, client) = (other.therapist.to_string(), not_booked(&office, &other.start[..10]));
        let booked = office.warmdown(&[
            "book",
            "--client",
            &client,
            "--therapist",
            &therapist,
            "--type",
            "sports",
            "--minutes",
            "60",
            "--start",
            &other.start,
            "--reason",
            "test",
        ]);
        assert!(booked.status.success(), "{booked:?}");
        let id = office.latest(client.parse().unwrap()).id;
        desk.book_has(id).await;
        desk.close().await;
    });
}

/// A client without an appointment on a day.
fn not_booked(office: &Office, day: &str) -> String {
    let sql = "SELECT MIN(id) FROM client WHERE id NOT IN (SELECT client_id FROM appointment WHERE date(start) = ?1)";
    office.asks(sql, [day], |row| row.get::<_, i64>(0)).to_string()
}
