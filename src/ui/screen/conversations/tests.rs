use iced::Size;

use super::*;
use crate::engine::{Part, PartEnd, Shelf, Totals};
use crate::model::account::{OldEncryption, Reach, Secret};
use crate::ui::testing::{assert_screen_looks, texts};

fn screen() -> Conversations {
    let account = Account {
        address: "romeo@montague.example".parse().unwrap(),
        secret: Secret::new("secret".to_owned()),
        reach: Reach::Lookup,
        certificate: None,
        old_encryption: OldEncryption::Refused,
    };
    let room = |name: &str, at: &str| (BareJid::new(at).unwrap(), name.to_owned());
    let of = Of {
        account,
        lives_at: Some(BareJid::new("romeo@verona.example").unwrap()),
        closes: Some(ClosingDay::on(jiff::civil::date(2026, 6, 5))),
        rooms: vec![room("Family", "family@rooms.montague.example")],
    };
    let screen = Conversations::new(of, Settings::default());
    Conversations { folder: "/home/romeo/Documents/montague.example".to_owned(), ..screen }
}

fn going() -> Conversations {
    let mut screen = screen();
    let (control, _) = migration::control();
    let at = |text: &str| Some(text.parse().unwrap());
    let progress = Progress {
        messages: 48_210,
        read: 48_210,
        bytes: 310_000_000,
        took: std::time::Duration::from_secs(600),
        first: at("2019-03-04T10:00:00Z"),
        reached: at("2023-07-05T10:00:00Z"),
    };
    screen.stage = Stage::Saving(Box::new(Going {
        wish: Wish::Run,
        reads: Some(screen.of.account.address.bare().clone()),
        progress: Some((progress, at("2026-11-30T12:00:00Z").unwrap())),
        files: None,
        makes_pages: false,
        waits: None,
        control,
        _run: Task::<()>::none().abortable().1,
    }));
    screen
}

fn over() -> Conversations {
    let mut screen = screen();
    let account = screen.of.account.address.bare().clone();
    screen.stage = Stage::Over(Box::new(Saved {
        account: account.clone(),
        parts: vec![Part {
            owner: account,
            end: PartEnd::Read(crate::engine::End::Whole),
            messages: 48_210,
            new: 48_210,
            lacking: Vec::new(),
        }],
        shelf: Shelf::default(),
        contents: Ok(Totals { conversations: 4, messages: 48_210, encrypted: 1_904, files: 212 }),
    }));
    screen
}

#[test]
fn it_is_seen_how_far_it_is_and_what_came_of_it() {
    let screen = going();
    let texts = self::texts(screen.view());
    for said in ["Now at 5 July 2023", "48,210 messages, 310 MB", "Pause", "Stop…"] {
        assert!(texts.iter().any(|text| text == said), "{said}: {texts:?}");
    }
    let screen = over();
    let over = self::texts(screen.view());
    assert!(over.iter().any(|text| text.contains("4 conversations")), "{over:?}");
}

#[test]
fn more_than_the_limit_is_saved_only_if_the_user_says_so() {
    let mut screen = going();
    let (answer, mut answered) = oneshot::channel();
    let asks = Event::Asks(Question::Larger(100_000_000), TakeOnce::new(answer));
    screen.update(Message::Told(asks));
    assert!(screen.question().is_some());
    screen.update(screen.escape().unwrap());
    assert_eq!(answered.try_recv(), Ok(Some(false)));
    assert!(screen.question().is_none());
}

#[test]
fn stopping_asks_and_a_stop_is_final() {
    let mut screen = going();
    assert!(screen.back().is_none(), "it does not go away by a slip");
    screen.update(Message::AskStop);
    screen.update(Message::Yes);
    screen.update(Message::Resume);
    assert!(matches!(&screen.stage, Stage::Saving(going) if going.wish == Wish::Stop));
}

#[test]
fn every_state_looks_as_it_should() {
    let usual = Size::new(960.0, 720.0);
    for (name, screen) in [
        ("conversations", screen()),
        ("conversations-going", going()),
        ("conversations-over", over()),
    ] {
        assert_screen_looks(name, usual, || screen.view());
    }
}
