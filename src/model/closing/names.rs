//! How months and days are called. Of a language that is not here, people can use the numbers.

use jiff::civil::Weekday;

/// The shortest beginning of a name that is read.
const SHORTEST: usize = 3;

/// The months, without accents, in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian and Ukrainian.
const MONTHS: [(i16, &str); 12] = [
    (
        1,
        "january januar janner jenner janvier enero gennaio janeiro januari stycznia styczen января январь січня січень",
    ),
    (
        2,
        "february februar fevrier febrero febbraio fevereiro februari lutego luty февраля февраль лютого лютий",
    ),
    (3, "march marz mars marzo marco maart mrt marca marzec марта март березня березень"),
    (4, "april avril abril aprile kwietnia kwiecien апреля апрель квітня квітень"),
    (5, "may mai mayo maggio maio mei maja maj мая май травня травень"),
    (6, "june juni juin junio giugno junho czerwca czerwiec июня июнь червня червень"),
    (7, "july juli juillet julio luglio julho lipca lipiec июля июль липня липень"),
    (8, "august aout agosto augustus sierpnia sierpien августа август серпня серпень"),
    (
        9,
        "september septembre septiembre setiembre settembre setembro wrzesnia wrzesien сентября сентябрь вересня вересень",
    ),
    (
        10,
        "october oktober octobre octubre ottobre outubro pazdziernika pazdziernik октября октябрь жовтня жовтень",
    ),
    (
        11,
        "november novembre noviembre novembro listopada listopad ноября ноябрь листопада листопад",
    ),
    (
        12,
        "december dezember decembre diciembre dicembre dezembro grudnia grudzien декабря декабрь грудня грудень",
    ),
];

/// The days of the week, in the same languages.
const WEEKDAYS: [(Weekday, &str); 7] = [
    (
        Weekday::Monday,
        "monday montag lundi lunes lunedi segunda segunda-feira maandag poniedzialek понедельник понеділок",
    ),
    (
        Weekday::Tuesday,
        "tuesday dienstag mardi martes martedi terca terca-feira dinsdag wtorek вторник вівторок",
    ),
    (
        Weekday::Wednesday,
        "wednesday mittwoch mercredi miercoles mercoledi quarta quarta-feira woensdag sroda srode среда среду середа середу",
    ),
    (
        Weekday::Thursday,
        "thursday donnerstag jeudi jueves giovedi quinta quinta-feira donderdag czwartek четверг четвер",
    ),
    (
        Weekday::Friday,
        "friday freitag vendredi viernes venerdi sexta sexta-feira vrijdag piatek пятница пятницу п'ятниця п'ятницю п’ятниця п’ятницю",
    ),
    (
        Weekday::Saturday,
        "saturday samstag sonnabend samedi sabado sabato zaterdag sobota sobote суббота субботу субота суботу",
    ),
    (
        Weekday::Sunday,
        "sunday sonntag dimanche domingo domenica zondag niedziela niedziele воскресенье неділя неділю",
    ),
];

/// Words for a day by its distance from today. They are never cut.
const NEAR: [(i32, &str); 3] = [
    (0, "today heute aujourd'hui aujourd’hui hoy oggi hoje vandaag dzis dzisiaj сегодня сьогодні"),
    (1, "tomorrow morgen demain manana domani amanha jutro завтра"),
    (2, "ubermorgen overmorgen dopodomani pojutrze послезавтра післязавтра apres-demain"),
];

/// What may stand beside the parts of a date and says nothing.
const FILLERS: &str = "the of on by this next am den der diesen nachsten le la el de del il op no na em w dnia г года в";

/// The number of the month that this word names.
pub(super) fn month(word: &str) -> Option<i16> {
    one_of(&MONTHS, word)
}

/// The day of the week that this word names.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    one_of(&WEEKDAYS, word)
}

/// How many days from today this word means.
pub(super) fn from_today(word: &str) -> Option<i32> {
    let means = |(_, names): &&(i32, &str)| names.split(' ').any(|name| name == word);
    NEAR.iter().find(means).map(|(days, _)| *days)
}

/// Whether this word says nothing of which day it is.
pub(super) fn is_filler(word: &str) -> bool {
    FILLERS.split(' ').any(|filler| filler == word)
}

/// The text in lower case and without the accents of the languages above, which people leave out.
pub(super) fn folded(text: &str) -> String {
    let plain = |letter| match letter {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'ą' => 'a',
        'ç' | 'ć' => 'c',
        'é' | 'è' | 'ê' | 'ę' => 'e',
        'í' | 'ì' => 'i',
        'ł' => 'l',
        'ń' | 'ñ' => 'n',
        'ó' | 'ö' => 'o',
        'ś' => 's',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ź' | 'ż' => 'z',
        other => other,
    };
    text.to_lowercase().chars().map(plain).collect()
}

/// What is called so, in full or by the beginning of its name, where nothing else could be meant.
fn one_of<T: Copy>(names: &[(T, &str)], word: &str) -> Option<T> {
    let only = |fits: &dyn Fn(&str) -> bool| {
        let mut fitting = names.iter().filter(|(_, names)| names.split(' ').any(fits));
        match (fitting.next(), fitting.next()) {
            (Some((one, _)), None) => Some(*one),
            _ => None,
        }
    };
    let is_long_enough = word.chars().count() >= SHORTEST;
    only(&|name| name == word)
        .or_else(|| only(&|name| name.starts_with(word)).filter(|_| is_long_enough))
}
