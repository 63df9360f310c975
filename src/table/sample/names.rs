//! Names of the sample: invented companies, people, places.

/// Sellers.
pub(super) const SELLERS: [&str; 7] = [
    "Белова Анна",
    "Громов Илья",
    "Ермакова Дарья",
    "Котов Павел",
    "Миронова Ольга",
    "Рябов Степан",
    "Чернов Антон",
];
/// Where clients come from.
pub(super) const CHANNELS: [(&str, &str); 4] = [
    ("Сайт", "Website"),
    ("Рекомендации", "Referrals"),
    ("Холодные звонки", "Cold calls"),
    ("Выставки", "Trade fairs"),
];
/// Where clients are.
pub(super) const REGIONS: [(&str, &str); 7] = [
    ("Москва", "Moscow"),
    ("Санкт-Петербург", "Saint Petersburg"),
    ("Самара", "Samara"),
    ("Екатеринбург", "Yekaterinburg"),
    ("Казань", "Kazan"),
    ("Новосибирск", "Novosibirsk"),
    ("Краснодар", "Krasnodar"),
];
/// Stages of an open deal.
pub(super) const STAGES: [(&str, &str); 4] = [
    ("Первичный контакт", "First contact"),
    ("Коммерческое предложение", "Proposal sent"),
    ("Согласование договора", "Contract review"),
    ("Счёт выставлен", "Invoice sent"),
];

const FORMS: [&str; 6] = ["ООО", "ООО", "ООО", "ООО", "АО", "ТД"];
const SINGLE: [&str; 64] = [
    "Вектор",
    "Гранит",
    "Меркурий",
    "Спектр",
    "Заря",
    "Монолит",
    "Орион",
    "Кедр",
    "Русло",
    "Атлант",
    "Базис",
    "Вершина",
    "Горизонт",
    "Дельта",
    "Единство",
    "Жемчужина",
    "Зенит",
    "Искра",
    "Каскад",
    "Лазурит",
    "Магистраль",
    "Надежда",
    "Оазис",
    "Парус",
    "Ракурс",
    "Созвездие",
    "Таймыр",
    "Угра",
    "Фарватер",
    "Хризолит",
    "Циркуль",
    "Чайка",
    "Шихан",
    "Эталон",
    "Юпитер",
    "Янтарь",
    "Альтаир",
    "Буран",
    "Вереск",
    "Гелиос",
    "Днепр",
    "Енисей",
    "Жигули",
    "Златоуст",
    "Иртыш",
    "Карат",
    "Ладога",
    "Малахит",
    "Нева",
    "Ока",
    "Печора",
    "Родник",
    "Сокол",
    "Титан",
    "Урал",
    "Факел",
    "Хопёр",
    "Цемдолина",
    "Черемшан",
    "Шексна",
    "Эльбрус",
    "Яхонт",
    "Ясень",
    "Байкал",
];
const FIRST: [&str; 18] = [
    "Строй",
    "Пром",
    "Тех",
    "Металл",
    "Энерго",
    "Агро",
    "Транс",
    "Спец",
    "Регион",
    "Волга",
    "Кама",
    "Север",
    "Юг",
    "Тверь",
    "Сиб",
    "Дон",
    "Мост",
    "Кровля",
];
const SECOND: [&str; 14] = [
    "снаб",
    "комплект",
    "сервис",
    "монтаж",
    "торг",
    "ресурс",
    "деталь",
    "маш",
    "групп",
    "база",
    "опт",
    "проект",
    "инструмент",
    "крепёж",
];
const SURNAMES: [&str; 40] = [
    "Абрамов",
    "Баранов",
    "Виноградов",
    "Голубев",
    "Давыдов",
    "Егоров",
    "Жуков",
    "Зайцев",
    "Ильин",
    "Калинин",
    "Лебедев",
    "Макаров",
    "Назаров",
    "Осипов",
    "Панов",
    "Рогов",
    "Савельев",
    "Тихонов",
    "Ушаков",
    "Фомин",
    "Харитонов",
    "Цветков",
    "Шубин",
    "Щукин",
    "Юдин",
    "Яковлев",
    "Быков",
    "Власов",
    "Гусев",
    "Дорофеев",
    "Ершов",
    "Кудрявцев",
    "Логинов",
    "Мухин",
    "Носов",
    "Орехов",
    "Прохоров",
    "Русаков",
    "Симонов",
    "Трофимов",
];
const INITIALS: [&str; 5] = ["А. В.", "Е. А.", "И. С.", "М. П.", "С. Н."];

/// The name of client number `at`, different for every number below 500; large clients
/// (small numbers) are companies, every fifth of the rest is a sole trader.
pub(super) fn client(at: usize) -> String {
    let form = FORMS[at * 5 % FORMS.len()];
    if at < SINGLE.len() {
        return format!("{form} «{}»", SINGLE[at]);
    }
    let rest = at - SINGLE.len();
    if rest.is_multiple_of(5) {
        let person = rest / 5;
        let initials = INITIALS[(person + person / SURNAMES.len()) % INITIALS.len()];
        return format!("ИП {} {initials}", SURNAMES[person % SURNAMES.len()]);
    }
    // 18 and 14 share the factor 2: the block number shifts the second part, so no pair repeats.
    let pair = rest - rest / 5 - 1;
    let (first, second) = (pair % FIRST.len(), pair / FIRST.len());
    if second < SECOND.len() {
        return format!("{form} «{}{}»", FIRST[first], SECOND[(second + first) % SECOND.len()]);
    }
    format!("{form} «{} {}»", SINGLE[pair % SINGLE.len()], 1 + pair / SINGLE.len())
}

/// A Russian name in Latin letters (close to BGN/PCGN), without quotes.
pub(super) fn latin(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        let lower = lower(c);
        let latin = match lower {
            'а' => "a",
            'б' => "b",
            'в' => "v",
            'г' => "g",
            'д' => "d",
            'е' | 'ё' | 'э' => "e",
            'ж' => "zh",
            'з' => "z",
            'и' => "i",
            'й' | 'ы' => "y",
            'к' => "k",
            'л' => "l",
            'м' => "m",
            'н' => "n",
            'о' => "o",
            'п' => "p",
            'р' => "r",
            'с' => "s",
            'т' => "t",
            'у' => "u",
            'ф' => "f",
            'х' => "kh",
            'ц' => "ts",
            'ч' => "ch",
            'ш' => "sh",
            'щ' => "shch",
            'ю' => "yu",
            'я' => "ya",
            'ь' | 'ъ' | '«' | '»' => "",
            _ => {
                out.push(c);
                continue;
            }
        };
        if c == lower {
            out.push_str(latin);
        } else {
            let (first, rest) = latin.split_at(latin.len().min(1));
            out.push_str(&first.to_ascii_uppercase());
            out.push_str(rest);
        }
    }
    out
}

/// The small letter of a Russian capital; other characters stay.
fn lower(c: char) -> char {
    match c {
        'Ё' => 'ё',
        'А'..='Я' => char::from_u32(c as u32 + 32).unwrap_or(c),
        other => other,
    }
}
