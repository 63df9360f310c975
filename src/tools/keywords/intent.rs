//! What the one who searches wants, told by words: to buy, to learn, something near. A hint, never a verdict.
use hashbrown::HashMap;
use serde::{Deserialize, Serialize};

use crate::lexis::stem;

/// What is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Intent {
    /// To buy: price, order, delivery.
    Buy,
    /// To learn: how, what, reviews.
    Ask,
    /// Somewhere: a city, near me.
    Place,
    /// Of a brand that the user named.
    Brand,
    /// None of these.
    Other,
}

impl Intent {
    /// All, in the order in which they are told.
    pub const ALL: [Intent; 5] = [Intent::Buy, Intent::Ask, Intent::Place, Intent::Brand, Intent::Other];
}

/// Several at once: «купить склад в Москве» is of two. Without any it is [`Intent::Other`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Intents(u8);

impl Intents {
    /// This one alone.
    pub fn of(intent: Intent) -> Intents {
        match intent {
            Intent::Other => Intents(0),
            one => Intents(1 << one as u8),
        }
    }
    /// Those of both.
    pub fn and(self, other: Intents) -> Intents {
        Intents(self.0 | other.0)
    }
    /// Whether it is among them.
    pub fn has(self, intent: Intent) -> bool {
        match intent {
            Intent::Other => self.0 == 0,
            one => self.0 & (1 << one as u8) != 0,
        }
    }
    /// Each, in the order in which they are told; never empty.
    pub fn list(self) -> impl Iterator<Item = Intent> {
        Intent::ALL.into_iter().filter(move |intent| self.has(*intent))
    }
}

/// Words by what they tell. They stand for all their forms; with `=` for themselves alone, where the stem is that of
/// another word too («ростов» and «рост»). The product itself tells nothing: renting is no intent of its own.
const WORDS: [(Intent, &str); 3] = [
    (
        Intent::Buy,
        "купить куплю покупка покупать продажа продам цена ценник стоимость =стоит прайс прайслист заказать заказ \
         доставка опт оптом оптовый розница магазин недорого дешево дешевый скидка акция распродажа тариф \
         расценки поставщик производитель рассрочка лизинг каталог смета калькулятор \
         buy buying purchase price pricing cost cheap order shop store sale discount wholesale delivery quote \
         supplier vendor manufacturer coupon hire",
    ),
    (
        Intent::Ask,
        "как что какой какая какое какие чем почему зачем сколько где когда кто отзыв отзывы сравнение сравнить \
         рейтинг обзор инструкция форум пример образец образцы отличие отличается разница лучший =топ =самому \
         самостоятельно =своими виды \
         how what why which when where who whose review compare comparison versus vs best top guide tutorial \
         example difference forum rating",
    ),
    (
        Intent::Place,
        "=рядом поблизости недалеко неподалеку область район метро россия рф мск подмосковье \
         москва московский петербург питер спб екатеринбург новосибирск =казань =казани новгород челябинск \
         самара омск =ростов ростове уфа красноярск воронеж пермь волгоград краснодар =саратов саратове \
         тюмень тольятти ижевск барнаул ульяновск иркутск хабаровск ярославль владивосток махачкала томск \
         оренбург кемерово новокузнецк рязань астрахань пенза липецк тула =киров =кирове чебоксары калининград \
         курск ставрополь сочи тверь магнитогорск =иваново брянск белгород сургут =владимир =владимире архангельск \
         севастополь симферополь калуга смоленск якутск подольск химки мытищи балашиха люберцы минск алматы астана \
         near nearby local moscow petersburg london york chicago =angeles dubai berlin paris toronto sydney usa uk",
    ),
];

/// The words of [`WORDS`], ready to be looked up.
pub(super) struct Lexicon {
    stems: HashMap<String, Intents>,
    exact: HashMap<&'static str, Intents>,
}

impl Lexicon {
    pub(super) fn new() -> Lexicon {
        let (mut stems, mut exact) = (HashMap::new(), HashMap::new());
        for (intent, words) in WORDS {
            for word in words.split(' ') {
                match word.strip_prefix('=') {
                    Some(word) => drop(exact.insert(word, Intents::of(intent))),
                    None => drop(stems.insert(stem(word), Intents::of(intent))),
                }
            }
        }
        Lexicon { stems, exact }
    }

    /// What a word with its stem tells.
    pub(super) fn intents(&self, word: &str, stem: &str) -> Intents {
        self.exact.get(word).or_else(|| self.stems.get(stem)).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexis::words;

    #[track_caller]
    fn check(text: &str, expect: &[Intent]) {
        let lexicon = Lexicon::new();
        let parts = words(text).join(" ").replace('-', " ");
        let told = parts.split(' ').map(|word| lexicon.intents(word, &stem(word)));
        let told = told.fold(Intents::default(), Intents::and);
        assert_eq!(told.list().collect::<Vec<_>>(), expect, "{text}");
    }

    #[test]
    fn a_phrase_can_want_several_things_at_once() {
        check("купить склад в Москве", &[Intent::Buy, Intent::Place]);
        check("сколько стоит аренда", &[Intent::Buy, Intent::Ask]);
        check("цены на доставку", &[Intent::Buy]);
        check("how to order near me", &[Intent::Buy, Intent::Ask, Intent::Place]);
        check("price list reviews", &[Intent::Buy, Intent::Ask]);
    }
    #[test]
    fn what_the_words_do_not_tell_is_other() {
        check("аренда склада", &[Intent::Other]);
        check("", &[Intent::Other]);
    }
    #[test]
    fn forms_of_a_city_are_that_city() {
        for text in ["ростов", "в ростове", "из Ростова-на-Дону", "Саратове", "саратов", "московские склады"]
        {
            check(text, &[Intent::Place]);
        }
    }
    #[test]
    fn a_word_that_looks_like_another_tells_nothing() {
        for text in ["рост продаж за год", "ряд колонн", "казан чугунный", "сто грузовых", "топить печь"]
        {
            let other = if text.contains("продаж") { Intent::Buy } else { Intent::Other };
            check(text, &[other]);
        }
    }
}
