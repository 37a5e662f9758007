//! Which languages somebody wants, as the system says it.

use std::env;

use icu_locale::LanguageIdentifier;

/// The languages that the user of this computer wants, the best first: what the environment says, or where that says nothing, as on
/// Windows and macOS, the settings.
pub fn here() -> Vec<LanguageIdentifier> {
    let said = by_environment(|name| env::var(name).ok());
    if said.is_empty() { by_settings() } else { said }
}

/// The languages in the settings of the system.
#[cfg(any(windows, target_os = "macos"))]
pub fn by_settings() -> Vec<LanguageIdentifier> {
    sys_locale::get_locales().filter_map(|name| tag(&name)).collect()
}

/// The languages in the settings of the system: here they are in the environment.
#[cfg(not(any(windows, target_os = "macos")))]
pub fn by_settings() -> Vec<LanguageIdentifier> {
    Vec::new()
}

/// The languages that these variables of the environment ask for, the best first: `LC_ALL`, else `LC_MESSAGES`, else `LANG`; and before
/// these the list in `LANGUAGE`, unless the one is `C` (gettext's manual, "The LANGUAGE variable").
pub fn by_environment(variable: impl Fn(&str) -> Option<String>) -> Vec<LanguageIdentifier> {
    let set = |name: &&str| variable(name).filter(|value| !value.is_empty());
    let Some(locale) = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(set) else {
        return Vec::new();
    };
    let Some(locale) = tag(&locale) else { return Vec::new() };
    let list = set(&"LANGUAGE").unwrap_or_default();
    list.split(':').filter_map(tag).chain([locale]).collect()
}

/// A language as POSIX names it: `pt_BR.UTF-8`, `sr_RS@latin`, or as BCP 47 does; `None` for `C` and `POSIX`.
pub fn tag(name: &str) -> Option<LanguageIdentifier> {
    let (name, modifier) = name.split_once('@').unwrap_or((name, ""));
    let name = name.split('.').next().unwrap_or_default();
    if matches!(name, "C" | "POSIX" | "") {
        return None;
    }
    let mut tag: LanguageIdentifier = name.replace('_', "-").parse().ok()?;
    match modifier {
        "latin" => tag.script = "Latn".parse().ok(),
        "cyrillic" => tag.script = "Cyrl".parse().ok(),
        _ => {}
    }
    Some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(variables: &[(&str, &str)]) -> Vec<String> {
        let variable = |name: &str| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        by_environment(variable).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_most_special_variable_wins() {
        assert_eq!(wanted(&[("LANG", "de_DE.UTF-8")]), ["de-DE"]);
        assert_eq!(wanted(&[("LANG", "de_DE.UTF-8"), ("LC_MESSAGES", "fr_FR")]), ["fr-FR"]);
        assert_eq!(wanted(&[("LC_ALL", "ja_JP.UTF-8"), ("LC_MESSAGES", "fr_FR")]), ["ja-JP"]);
        assert_eq!(wanted(&[("LC_ALL", ""), ("LANG", "uk_UA.UTF-8")]), ["uk-UA"]);
    }

    #[test]
    fn the_list_of_a_desktop_comes_first_unless_no_language_is_wanted() {
        assert_eq!(
            wanted(&[("LANG", "de_AT.UTF-8"), ("LANGUAGE", "it:pt_BR")]),
            ["it", "pt-BR", "de-AT"]
        );
        assert_eq!(wanted(&[("LC_ALL", "C.UTF-8"), ("LANGUAGE", "it")]), [""; 0]);
        assert_eq!(wanted(&[("LANGUAGE", "it")]), [""; 0]);
        assert_eq!(wanted(&[("LANG", "???"), ("LANGUAGE", "it")]), [""; 0]);
    }

    #[test]
    fn a_script_may_be_named_behind() {
        assert_eq!(tag("sr_RS.UTF-8@latin").unwrap().to_string(), "sr-Latn-RS");
        assert_eq!(tag("de_DE@euro").unwrap().to_string(), "de-DE");
        assert_eq!(tag("zh-Hans").unwrap().to_string(), "zh-Hans");
        assert_eq!(tag("POSIX"), None);
    }
}
