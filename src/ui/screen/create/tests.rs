use iced::Size;
use iced::keyboard::key::Named;

use super::*;
use crate::net::registration::{Field, FieldKind, Form, Media, Picture};
use crate::net::session::{LoginError, Refusal};
use crate::ui::testing::{TestWindow as Scene, assert_looks, assert_screen_looks, texts};

const SIZE: Size = Size::new(960.0, 720.0);

fn settings() -> Settings {
    Settings::default()
}

/// The account that is left, in a folder for records that lasts as long as the test program.
fn leaving() -> Leaving {
    let moves = std::env::temp_dir().join("rehome-no-such-folder");
    let account = BareJid::new("romeo@old.example").unwrap();
    let closes = Some(ClosingDay::on(jiff::civil::date(2026, 6, 5)));
    Leaving { account, closes, moves, keyring: true }
}

/// A screen on which this was typed, and the server was asked.
fn asking(server: &str) -> Create {
    let mut create = Create::new();
    create.set_leaving(Some(leaving()), Seeker::default());
    create.update(Message::ServerTyped(server.to_owned()), &settings());
    create.update(Message::Ask, &settings());
    create
}

fn filling(server: &str, form: Form) -> Create {
    let mut create = asking(server);
    let asked = TakeOnce::new(Ok(Asked::pretend(form)));
    create.update(Message::Asked(asked), &settings());
    create.draft.password = Secret::new("k3mbd-x7tna-8sqyh-4wcfz".to_owned());
    create
}

/// What came of an attempt, written down where there was anything.
fn made(answer: Result<(), (NotRegistered, Option<Asked>)>) -> Message {
    Message::Created(TakeOnce::new(Made { answer, unwritten: None }))
}

fn refused(error: NotRegistered) -> Create {
    let mut create = asking("new.example");
    create.update(Message::Asked(TakeOnce::new(Err(error))), &settings());
    create
}

/// What a server with a CAPTCHA asks.
fn captcha() -> Form {
    let field = |name: &str, label: &str, kind| Field {
        name: name.to_owned(),
        label: label.to_owned(),
        hint: None,
        required: true,
        kind,
        values: Vec::new(),
        media: Vec::new(),
    };
    let picture = Picture {
        media_type: "image/png".to_owned(),
        bytes: include_bytes!("riddle.png").to_vec(),
    };
    Form {
        title: None,
        instructions: Some("You need a client that supports forms to register.".to_owned()),
        fields: vec![
            field("username", "Username", FieldKind::Text),
            field("password", "Password", FieldKind::Secret),
            Field {
                media: vec![Media::Picture(picture)],
                ..field("ocr", "Enter the text you see", FieldKind::Text)
            },
        ],
        page: None,
        is_data_form: true,
    }
}

fn plain() -> Form {
    Form {
        fields: captcha().fields.into_iter().filter(|field| !field.is_captcha()).collect(),
        ..captcha()
    }
}

#[test]
fn looks() {
    let mut create = Create::new();
    let people = [("yax.im".to_owned(), 8)].into();
    let country = Some("de".to_owned());
    let seeker = Seeker { leaves: Some("old.example".to_owned()), people, country };
    create.set_leaving(Some(leaving()), seeker);
    assert_screen_looks("screen-create", SIZE, || create.view());
}

#[test]
fn looks_at_the_whole_list() {
    let mut create = Create::new();
    create.update(Message::List, &settings());
    let search = "im".to_owned();
    create.update(Message::Search(search), &settings());
    let over = || {
        let question = create.question().map(crate::ui::widget::dialog::Over::Question);
        crate::ui::widget::dialog::over(create.view(), question)
    };
    assert_looks("screen-create-list", SIZE, over);
    let web =
        create.choice.providers.providers.iter().position(|provider| !provider.in_app).unwrap();
    create.update(Message::TakeListed(web), &settings());
    assert!(create.question().is_none() && create.choice.chosen == Chosen::Typed);
    assert_eq!(create.choice.typed, create.choice.providers.providers[web].domain);
    create.update(Message::Ask, &settings());
    assert!(matches!(create.stage, Stage::OnTheWeb { .. }), "it makes accounts on its page");
    assert_screen_looks("screen-create-web", Size::new(720.0, 560.0), || create.view());
}

#[test]
fn three_are_recommended_and_the_first_is_chosen() {
    let mut create = Create::new();
    let people = [("yax.im".to_owned(), 8)].into();
    create.set_leaving(Some(leaving()), Seeker { people, ..Seeker::default() });
    let Chosen::Recommended(place) = create.choice.chosen else { panic!("{create:?}") };
    assert_eq!(create.choice.provider(place).unwrap().domain, "yax.im");
    let shown = texts(create.view());
    assert!(shown.iter().any(|text| text.starts_with("8 of your contacts are there")), "{shown:?}");
    create.update(Message::ServerTyped("new.example".to_owned()), &settings());
    assert_eq!(create.choice.chosen, Chosen::Typed);
    create.update(Message::Choose(place), &settings());
    assert_eq!(
        create.choice.typed, "new.example",
        "what was typed is not lost by choosing another"
    );
}

#[test]
fn looks_when_a_server_refuses() {
    let create = refused(NotRegistered::Refused { refusal: Refusal::NotOffered, text: None });
    let over = || {
        let question = create.question().map(crate::ui::widget::dialog::Over::Question);
        crate::ui::widget::dialog::over(create.view(), question)
    };
    assert_looks("screen-create-refused", SIZE, over);
}

#[test]
fn looks_at_a_form_with_a_riddle() {
    let mut create = filling("new.example", captcha());
    create.update(Message::Answered("ocr".to_owned(), "7nHL".to_owned()), &settings());
    assert_screen_looks("screen-create-form", Size::new(960.0, 900.0), || create.view());
}

#[test]
fn looks_when_the_name_is_taken() {
    let mut create = filling("new.example", plain());
    create.update(Message::Create, &settings());
    let text = Some("User already exists".to_owned());
    let error = NotRegistered::Refused { refusal: Refusal::NameTaken, text };
    let result = Err((error, Some(Asked::pretend(plain()))));
    create.update(made(result), &settings());
    assert_screen_looks("screen-create-taken", SIZE, || create.view());
}

#[test]
fn looks_at_a_page_on_the_web() {
    let page = Some("https://new.example/register".to_owned());
    let create = filling("new.example", Form { page, ..Form::default() });
    assert_screen_looks("screen-create-page", Size::new(720.0, 480.0), || create.view());
}

#[test]
fn nothing_is_created_before_the_button_is_pressed_and_everything_answered() {
    let mut create = filling("new.example", captcha());
    let mut scene = Scene::new(SIZE);
    scene.focus_next(create.view());
    assert!(scene.key(create.view(), Named::Enter).is_empty(), "Enter in a field creates nothing");
    assert!(
        matches!(create.update(Message::Create, &settings()), Action::None),
        "no riddle solved"
    );
    create.update(Message::Answered("ocr".to_owned(), "7nHL3".to_owned()), &settings());
    assert!(matches!(create.update(Message::Create, &settings()), Action::Run(_)));
    assert!(matches!(create.stage, Stage::Creating { .. }));
    assert!(matches!(create.update(Message::Create, &settings()), Action::None), "only once");
}

/// The screen after the account was made, as far as the server said.
fn saving(is_certain: bool) -> Create {
    let mut create = filling("new.example", plain());
    create.update(Message::Create, &settings());
    let lost = || NotRegistered::Connection(LoginError::NoEncryption);
    let answer = if is_certain { Ok(()) } else { Err((lost(), None)) };
    let action = create.update(made(answer), &settings());
    assert!(matches!(action, Action::Run(_)) && matches!(create.stage, Stage::Saving(_)));
    create
}

#[test]
fn an_account_that_was_made_is_signed_in_to_once_its_password_is_kept() {
    for is_certain in [true, false] {
        let mut create = saving(is_certain);
        let shown = texts(create.view());
        assert!(shown.iter().any(|text| text == "k3mbd-x7tna-8sqyh-4wcfz"), "{shown:?}");
        let exists = shown.iter().any(|text| text.starts_with("Your account exists now."));
        assert_eq!(exists, is_certain, "nothing is said that nobody knows");
        let next = || Message::Saving(saving::Message::Next);
        assert!(matches!(create.update(next(), &settings()), Action::None), "it is kept nowhere");
        create.update(Message::Saving(saving::Message::ToggleWrittenDown), &settings());
        let action = create.update(next(), &settings());
        let Action::Created(account) = action else { panic!("{action:?}") };
        assert_eq!(account.address.to_string(), "romeo@new.example");
        assert_eq!(account.secret.reveal(), "k3mbd-x7tna-8sqyh-4wcfz");
    }
}

#[test]
fn each_way_to_keep_the_password_is_enough_and_a_failure_is_none() {
    let there = std::path::PathBuf::from("/home/romeo/password.txt");
    for (message, is_enough) in [
        (saving::Message::Copy, true),
        (saving::Message::Kept(Ok(())), true),
        (saving::Message::Kept(Err("locked".to_owned())), false),
        (saving::Message::Written(Ok(there)), true),
        (saving::Message::Written(Err("the disk is full".to_owned())), false),
        (saving::Message::ToggleWrittenDown, true),
    ] {
        let mut create = saving(true);
        let what = format!("{message:?}");
        create.update(Message::Saving(message), &settings());
        let next = create.update(Message::Saving(saving::Message::Next), &settings());
        assert_eq!(matches!(next, Action::Created(_)), is_enough, "{what}");
    }
}

#[test]
fn closing_asks_as_long_as_only_this_window_knows_the_password() {
    let mut create = saving(true);
    assert!(create.back().is_none(), "there is no way back from an account that exists");
    assert!(matches!(create.update(Message::Close, &settings()), Action::None));
    assert!(create.question().is_some());
    let over = || {
        let question = create.question().map(crate::ui::widget::dialog::Over::Question);
        crate::ui::widget::dialog::over(create.view(), question)
    };
    assert_looks("screen-create-close", SIZE, over);
    let Some(stay) = create.close() else { panic!("Esc stays") };
    create.update(stay, &settings());
    assert!(create.question().is_none());
    create.update(Message::Close, &settings());
    assert!(matches!(create.update(Message::CloseAnyway, &settings()), Action::Quit));
    create.update(Message::Stay, &settings());
    create.update(Message::Saving(saving::Message::Copy), &settings());
    assert!(matches!(create.update(Message::Close, &settings()), Action::Quit), "it is kept");

    let mut creating = filling("new.example", plain());
    creating.update(Message::Create, &settings());
    assert!(matches!(creating.update(Message::Close, &settings()), Action::None));
    assert!(creating.question().is_some(), "it may exist any moment");
    creating.update(made(Ok(())), &settings());
    assert!(creating.question().is_some(), "and the question is still open then");
}

#[test]
fn a_password_of_ones_own_need_not_be_saved() {
    let mut create = filling("new.example", plain());
    create.update(Message::OwnPassword, &settings());
    assert!(create.draft.password.reveal().is_empty() && !create.draft.password_shown);
    create.update(Message::PasswordTyped(Secret::new("my own".to_owned())), &settings());
    create.update(Message::Create, &settings());
    assert!(matches!(create.update(made(Ok(())), &settings()), Action::Created(_)));
}

#[test]
fn an_account_that_cannot_be_written_down_is_told() {
    let mut create = filling("new.example", plain());
    create.update(Message::Create, &settings());
    let unwritten = Some("The disk is full.".to_owned());
    let made = Message::Created(TakeOnce::new(Made { answer: Ok(()), unwritten }));
    assert!(matches!(create.update(made, &settings()), Action::Tell(_)));
    assert!(matches!(create.stage, Stage::Saving(_)), "its password is shown all the same");
}

#[test]
fn looks_at_the_password_that_is_to_be_saved() {
    let mut create = saving(true);
    create.update(Message::Saving(saving::Message::Copy), &settings());
    assert_screen_looks("screen-create-save", SIZE, || create.view());
}

#[test]
fn every_letter_arrives_in_the_fields_of_the_form() {
    let trouble = NotRegistered::Refused { refusal: Refusal::NameTaken, text: None };
    let mut taken = filling("new.example", plain());
    taken.update(Message::Create, &settings());
    taken.update(made(Err((trouble, Some(Asked::pretend(plain()))))), &settings());
    for mut create in [filling("new.example", plain()), taken] {
        for number in [0, 1] {
            let mut scene = Scene::new(SIZE);
            for _ in 0..=number {
                scene.focus_next(create.view());
            }
            for letter in ["a", "b", "c"] {
                let said = scene.typed(create.view(), letter);
                assert_eq!(said.len(), 1, "{letter}: {said:?}");
                said.into_iter().for_each(|said| drop(create.update(said, &settings())));
                assert_eq!(scene.focus(create.view()).focused, Some(number));
            }
        }
        assert!(
            create.draft.name.ends_with("abc") && create.draft.password.reveal().ends_with("abc")
        );
    }
}

#[test]
fn a_riddle_that_was_not_solved_is_another_one() {
    let mut create = filling("new.example", captcha());
    create.update(Message::Answered("ocr".to_owned(), "wrong".to_owned()), &settings());
    create.update(Message::Create, &settings());
    let error = NotRegistered::Refused { refusal: Refusal::CaptchaNotSolved, text: None };
    let result = Err((error, Some(Asked::pretend(captcha()))));
    create.update(made(result), &settings());
    assert!(!create.draft.others.contains_key("ocr"), "the answer to the first is gone");
    assert!(matches!(&create.stage, Stage::Filling { trouble: Some(_), .. }));
}

#[test]
fn a_server_an_address_and_an_invitation_are_told_apart() {
    for (typed, domain, name, invited) in [
        ("new.example", "new.example", "romeo", false),
        ("juliet@new.example", "new.example", "juliet", false),
        ("xmpp:new.example?register;preauth=t", "new.example", "romeo", true),
        ("xmpp:nurse@new.example?register;preauth=t", "new.example", "nurse", true),
    ] {
        let create = asking(typed);
        let Stage::Asking { host, .. } = &create.stage else { panic!("{typed}") };
        assert_eq!((host.domain.as_str(), host.token.is_some()), (domain, invited), "{typed}");
        assert_eq!(create.draft.name, name, "{typed}");
    }
    for typed in ["", "new example", "http://new.example/invite", "xmpp:new.example"] {
        let create = asking(typed);
        assert!(
            matches!(create.stage, Stage::Choosing { .. }) && create.remark.is_some(),
            "{typed}"
        );
    }
}

#[test]
fn the_page_of_an_invitation_is_opened_first() {
    let mut create = asking("https://new.example/invite?t");
    assert!(matches!(&create.stage, Stage::Opening { page, .. } if page.host() == "new.example"));
    let invitation: Invitation = "xmpp:nurse@new.example?register;preauth=t".parse().unwrap();
    let opened = |result| Message::Opened(TakeOnce::new(result));
    create.update(opened(Ok(invitation.clone())), &settings());
    let Stage::Asking { host, .. } = &create.stage else { panic!("{create:?}") };
    assert_eq!((host.domain.as_str(), host.token.is_some()), ("new.example", true));
    assert_eq!(create.draft.name, "nurse");

    let mut create = asking("https://new.example/invite?t");
    create.update(opened(Err(NoPage::NoInvitation)), &settings());
    assert!(matches!(create.stage, Stage::Choosing { .. }));
    assert!(create.remark.is_some_and(|remark| remark.contains("https://new.example/invite?t")));

    let mut cancelled = asking("https://new.example/invite?t");
    cancelled.update(Message::Back, &settings());
    cancelled.update(opened(Ok(invitation)), &settings());
    assert!(matches!(cancelled.stage, Stage::Choosing { .. }), "it came too late");
}

#[test]
fn a_password_is_made_up_and_shown_and_kept_only_if_that_is_wanted() {
    let mut create = asking("new.example");
    create.update(Message::Asked(TakeOnce::new(Ok(Asked::pretend(plain())))), &settings());
    let first = create.draft.password.clone();
    assert!(first.reveal().len() > 20 && create.draft.password_shown && create.draft.made_up);
    create.update(Message::NewPassword, &settings());
    assert_ne!(create.draft.password, first);
    assert!(!format!("{create:?}").contains(create.draft.password.reveal()));
}

#[test]
fn every_control_of_the_form_is_reached_by_keyboard() {
    let mut create = filling("new.example", plain());
    let mut scene = Scene::new(SIZE);
    // Name, password, its eye, another, one's own, Back, Create account.
    assert_eq!(scene.focus(create.view()).total, 7);
    let mut said = Vec::new();
    for _ in 0..7 {
        scene.focus_next(create.view());
        said.extend(scene.key(create.view(), Named::Enter));
    }
    let said = format!("{said:?}");
    for wanted in ["TogglePassword", "NewPassword", "OwnPassword", "Back", "Create"] {
        assert!(said.contains(wanted), "{wanted} is not in {said}");
    }
    create.update(Message::Back, &settings());
    assert!(matches!(create.stage, Stage::Choosing { .. }));
}
