//! How a language writes numbers.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale::LanguageIdentifier;

/// A number with at most one decimal, as it is written there.
pub(in crate::text) fn write(habits: &LanguageIdentifier, number: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "nothing is counted so far")]
    let mut decimal = Decimal::from((number * 10.0).round() as i64);
    decimal.multiply_pow10(-1);
    decimal.absolute.trim_end();
    let to = DecimalFormatter::try_new(habits.into(), Default::default());
    to.map_or_else(|_| decimal.to_string(), |to| to.format(&decimal).to_string())
}
