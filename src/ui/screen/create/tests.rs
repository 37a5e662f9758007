use iced::Size;
use iced::keyboard::key::Named;

use super::*;
use crate::net::registration::{Field, Form, Media, Picture};
use crate::net::session::{LoginError, Refusal};
use crate::ui::testing::{TestWindow as Scene, assert_screen_looks};

const SIZE: Size = Size::new(960.0, 720.0);

fn settings() -> Settings {
    Settings::default()
}

/// A screen on which this was typed, and the server was asked.
fn asking(server: &str) -> Create {
    let mut create = Create::new();
    create.suggest("romeo@old.example".parse().ok().as_ref());
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
    let create = Create::new();
    assert_screen_looks("screen-create", SIZE, || create.view());
}

#[test]
fn looks_with_a_server_that_has_a_website_for_it() {
    let mut create = Create::new();
    let web = create.providers.providers.iter().position(|provider| !provider.in_app).unwrap();
    create.update(Message::Choose(web), &settings());
    assert_screen_looks("screen-create-web", Size::new(720.0, 560.0), || create.view());
}

#[test]
fn looks_when_a_server_refuses() {
    let create = refused(NotRegistered::Refused { refusal: Refusal::NotOffered, text: None });
    assert_screen_looks("screen-create-refused", SIZE, || create.view());
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
    create.update(Message::Created(TakeOnce::new(result)), &settings());
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
    assert!(create.main().is_none(), "Enter does not create an account");
    assert!(
        matches!(create.update(Message::Create, &settings()), Action::None),
        "no riddle solved"
    );
    create.update(Message::Answered("ocr".to_owned(), "7nHL3".to_owned()), &settings());
    assert!(matches!(create.update(Message::Create, &settings()), Action::Run(_)));
    assert!(matches!(create.stage, Stage::Creating { .. }));
    assert!(matches!(create.update(Message::Create, &settings()), Action::None), "only once");
}

#[test]
fn an_account_that_was_made_is_signed_in_to() {
    let lost = || NotRegistered::Connection(LoginError::NoEncryption);
    for result in [Ok(()), Err((lost(), None))] {
        let mut create = filling("new.example", plain());
        create.update(Message::ToggleRemember, &settings());
        create.update(Message::Create, &settings());
        let action = create.update(Message::Created(TakeOnce::new(result)), &settings());
        let Action::Created(account, true) = action else { panic!("{action:?}") };
        assert_eq!(account.address.to_string(), "romeo@new.example");
        assert_eq!(account.secret.reveal(), "k3mbd-x7tna-8sqyh-4wcfz");
    }
}

#[test]
fn a_riddle_that_was_not_solved_is_another_one() {
    let mut create = filling("new.example", captcha());
    create.update(Message::Answered("ocr".to_owned(), "wrong".to_owned()), &settings());
    create.update(Message::Create, &settings());
    let error = NotRegistered::Refused { refusal: Refusal::CaptchaNotSolved, text: None };
    let result = Err((error, Some(Asked::pretend(captcha()))));
    create.update(Message::Created(TakeOnce::new(result)), &settings());
    assert!(!create.draft.others.contains_key("ocr"), "the answer to the first is gone");
    assert!(matches!(&create.stage, Stage::Filling { failure: Some(_), .. }));
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
    assert!(first.reveal().len() > 20 && create.draft.password_shown && !create.draft.remember);
    create.update(Message::NewPassword, &settings());
    assert_ne!(create.draft.password, first);
    assert!(!format!("{create:?}").contains(create.draft.password.reveal()));
}

#[test]
fn every_control_of_the_form_is_reached_by_keyboard() {
    let mut create = filling("new.example", plain());
    let mut scene = Scene::new(SIZE);
    // Name, password, its eye, Make up another, Copy, keyring, Back, Create account.
    assert_eq!(scene.focus(create.view()).total, 8);
    let mut said = Vec::new();
    for _ in 0..8 {
        scene.focus_next(create.view());
        said.extend(scene.key(create.view(), Named::Enter));
    }
    let said = format!("{said:?}");
    for wanted in
        ["TogglePassword", "NewPassword", "CopyPassword", "ToggleRemember", "Back", "Create"]
    {
        assert!(said.contains(wanted), "{wanted} is not in {said}");
    }
    create.update(Message::Back, &settings());
    assert!(matches!(create.stage, Stage::Choosing { .. }));
}
