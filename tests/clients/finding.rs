//! Finding a client with few keystrokes, however the name is written or mistyped.

use crate::house::House;
use warmdown::clinic::wire::ClientFields;

/// Names of many scripts, and Zoë, who is also called Zuzka.
fn house() -> House {
    let house = House::new();
    let zoe = ClientFields {
        preferred_name: "Zuzka".into(),
        phone: "+1 (212) 555-0142".into(),
        email: "Z.Novak@Example.com".into(),
        ..ClientFields::named("Zoë Novak")
    };
    house.knows_more(zoe);
    for name in [
        "Łukasz Żółć",
        "Đặng Thị Ngọc Ánh",
        "Jürgen Groß",
        "Ирина Соколова",
        "Ελένη Παπαδοπούλου",
        "김혜원",
        "John Smith",
        "Joan Smythe",
        "Maria Lopez",
        "Mario Lopes",
        "Siobhán O'Brien",
    ] {
        house.knows(name);
    }
    house
}

#[test]
fn a_typo_is_forgiven() {
    let house = house();
    for (typed, meant) in [
        ("jonh", "John Smith"),
        ("smiht", "John Smith"),
        ("john smtih", "John Smith"),
        ("lukazs", "Łukasz Żółć"),
        ("novsk", "Zoë Novak"),
        ("zeo novak", "Zoë Novak"),
        ("gros", "Jürgen Groß"),
        ("jurgen grosz", "Jürgen Groß"),
        ("siobahn", "Siobhán O'Brien"),
        ("obrien", "Siobhán O'Brien"),
        ("irina sokolva", "Ирина Соколова"),
        ("papadopolou", "Ελένη Παπαδοπούλου"),
        ("Соколва", "Ирина Соколова"),
        ("maria lopze", "Maria Lopez"),
        ("dang thi ngco anh", "Đặng Thị Ngọc Ánh"),
    ] {
        assert_eq!(house.found(typed).first().map(String::as_str), Some(meant), "{typed}");
    }
    assert!(house.found("qwxyzt").is_empty());
}

#[test]
fn every_script_is_found_as_written_and_as_it_sounds() {
    let house = house();
    for (typed, meant) in [
        ("ирина", "Ирина Соколова"),
        ("ελενη", "Ελένη Παπαδοπούλου"),
        ("김혜원", "김혜원"),
        ("zolc", "Łukasz Żółć"),
        ("okolo", "Ирина Соколова"),
    ] {
        assert_eq!(house.found(typed), [meant], "{typed}");
    }
}

#[test]
fn phone_email_and_what_they_like_to_be_called_find_a_client() {
    let house = house();
    for typed in ["0142", "212 555", "(212) 555-0142", "novak@example", "z.novak@example.com", "Z.NOV", "zuz", "zuzak"]
    {
        assert_eq!(house.found(typed).first().map(String::as_str), Some("Zoë Novak"), "{typed}");
    }
    assert!(house.found("0143").is_empty());
}

#[test]
fn the_nearest_come_first() {
    let house = house();
    assert_eq!(house.found("jo"), ["Joan Smythe", "John Smith"]);
    // As typed, then with one letter else.
    assert_eq!(house.found("maria lopez"), ["Maria Lopez", "Mario Lopes"]);
}

#[test]
fn a_name_that_nobody_has_any_more_finds_nobody() {
    let house = house();
    let id = house.knows("Wilhelmina Quist");
    let fields = ClientFields { name: "Mina Berg".into(), ..house.client(id).into() };
    let change = warmdown::clinic::save_client(&house.desk(), fields).unwrap().change;
    assert!(house.found("quist").is_empty() && house.found("wilhelmnia").is_empty());
    house.undo(change).unwrap();
    assert_eq!(house.found("quisst"), ["Wilhelmina Quist"]);
    assert!(house.found("mina berg").is_empty());
}
