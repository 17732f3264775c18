//! Nobody is booked twice and nothing acknowledged is lost: many desks on one file, raw SQL around the code, programs
//! killed while they book, and disks that are full.

mod around_the_code;
mod chance;
mod desk_at_work;
mod foreign_files;
mod full_disk;
mod history;
mod house;
mod killed;
mod many_desks;
mod model;
mod new_file;
