//! Texts labelled by reading them: what a person finds in each, word by word.
//!
//! Numbers carry their kind: t time, $ money, p people and companies, % share, n other things. Labels were written
//! before the program was run on the texts. The last 22 of each language were written when the lexicons stood: 37 of
//! these 44 were read right at once, the other seven taught the lexicons.
use super::Kind;

/// A text and what is in it; findings are parted by `; `, nothing is an empty text.
pub(super) struct Labelled {
    pub(super) text: &'static str,
    pub(super) numbers: &'static str,
    pub(super) urgent: &'static str,
    pub(super) vague: &'static str,
    pub(super) law: &'static str,
}

const fn of(text: &'static str, found: [&'static str; 4]) -> Labelled {
    let [numbers, urgent, vague, law] = found;
    Labelled { text, numbers, urgent, vague, law }
}

/// The letter of a kind in the labels.
pub(super) fn letter(kind: Kind) -> &'static str {
    match kind {
        Kind::Time => "t",
        Kind::Money => "$",
        Kind::People => "p",
        Kind::Share => "%",
        Kind::Things => "n",
    }
}

pub(super) const RUSSIAN: &[Labelled] = &[
    of(
        "Доставка бетона по Москве за 4 часа, 1 850 ₽ за куб. Закажите до 30 ноября.",
        ["t 4 часа; $ 1 850 ₽", "до 30 ноября", "", ""],
    ),
    of(
        "Качественная мебель по выгодным ценам от динамично развивающейся компании",
        ["", "", "Качественная; выгодным; динамично развивающейся", ""],
    ),
    of("Снизили простои на 37 % у 120 заводов за 2 года", ["% 37 %; p 120 заводов; t 2 года", "", "", ""]),
    of(
        "Индивидуальный подход к каждому клиенту и широкий ассортимент",
        ["", "", "Индивидуальный подход; широкий ассортимент", ""],
    ),
    of("Осталось 5 мест на поток 12 марта", ["n 5 мест", "Осталось", "", ""]),
    of("Первым 10 заявкам — замер бесплатно", ["n 10 заявкам", "Первым 10 заявкам", "", ""]),
    of("Бухгалтерия на аутсорсе: 24/7 на связи, ответ за 15 минут", ["t 24/7; t 15 минут", "", "", ""]),
    of(
        "Работаем с 2008 года, лучшие специалисты, надёжность и качество",
        ["", "", "лучшие; надёжность; качество", "лучшие"],
    ),
    of("Сертификат ISO 9001, настройка 1С, поддержка 5G", ["", "", "", ""]),
    of("Экономьте 1,2 млн ₽ в год на логистике", ["$ 1,2 млн ₽", "", "", ""]),
    of(
        "Проверка договора: 3 дня на анализ, 14 рабочих дней на суд",
        ["t 3 дня; t 14 рабочих дней", "", "", ""],
    ),
    of("Только до 31.12 скидка 15 % на станки", ["% 15 %", "Только до 31.12", "", ""]),
    of("Скидка до 30 % на весь каталог", ["% 30 %", "", "", ""]),
    of(
        "Лидер рынка. Мы — команда профессионалов, для нас нет нерешаемых задач",
        ["", "", "Лидер рынка; команда профессионалов", "Лидер"],
    ),
    of("Мы поставляем трубы в 48 городов, отгружаем за два дня", ["n 48 городов; t два дня", "", "", ""]),
    of("Современные решения для вашего бизнеса", ["", "", "Современные", ""]),
    of(
        "Успейте купить: цена 990 руб. действует 3 дня",
        ["$ 990 руб; t 3 дня", "Успейте; действует 3 дня", "", ""],
    ),
    of("Аренда спецтехники от 1 500 руб./час, подача за 40 мин", ["$ 1 500 руб; t 40 мин", "", "", ""]),
    of("За последние 5 лет построили 230 складов", ["t 5 лет; n 230 складов", "", "", ""]),
    of(
        "Комплексный подход, гибкая система скидок, короткие сроки",
        ["", "", "Комплексный подход; гибкая система скидок; короткие сроки", ""],
    ),
    of("Вернём деньги, если не запустим сайт за 21 день", ["t 21 день", "", "", ""]),
    of("С нами 500+ компаний. Считаем зарплату в 3 раза быстрее", ["p 500+ компаний; % 3 раза", "", "", ""]),
    of("С 1 декабря цены вырастут на 12 %", ["% 12 %", "С 1 декабря цены", "", ""]),
    of("Работаем с 9:00 до 18:00 без выходных", ["", "", "", ""]),
    of("Закажите до 18:00 — привезём завтра", ["", "до 18:00", "", ""]),
    of("№ 1 в России по продаже кранов", ["", "", "", "№ 1"]),
    of(
        "Самые низкие цены, единственный завод в области",
        ["", "", "низкие цены", "Самые низкие; единственный"],
    ),
    of("Количество мест ограничено, запись по 15 октября", ["", "ограничено; по 15 октября", "", ""]),
    of("Сэкономьте полтора миллиона рублей за полгода", ["$ полтора миллиона рублей; t полгода", "", "", ""]),
    of("Помогаем HR-отделам закрывать вакансии за 9–12 дней", ["t 9–12 дней", "", "", ""]),
    of("Без предоплаты: оплата через 30 дней после отгрузки", ["t 30 дней", "", "", ""]),
    of("Уникальная технология и инновационные материалы", ["", "", "Уникальная; инновационные", ""]),
    of("Товар сертифицирован, есть самовывоз", ["", "", "", ""]),
    of("Первый месяц бесплатно, дальше 4 900 ₽ в месяц", ["$ 4 900 ₽", "", "", ""]),
    of("В 2024 году мы перевезли 18 тыс. тонн грузов", ["n 18 тыс. тонн", "", "", ""]),
    of("Пять инженеров выезжают в течение суток", ["p Пять инженеров", "", "", ""]),
    of("Монтаж в подарок при заказе до конца недели", ["", "до конца недели", "", ""]),
    of("Нас нашли по рекомендации, а не по рекламе", ["", "", "", ""]),
    of(
        "Пластиковые окна под ключ за 5 дней. Замер бесплатно. Рассрочка 0 % на 12 месяцев!",
        ["t 5 дней; % 0 %; t 12 месяцев", "", "", ""],
    ),
    of(
        "Грузоперевозки по РФ от 1 до 20 тонн. Подача машины за 2 часа. Страховка груза до 10 млн руб.",
        ["n 20 тонн; t 2 часа; $ 10 млн руб", "", "", ""],
    ),
    of(
        "Бухгалтерское сопровождение от 5 000 руб/мес. Штрафы по нашей вине платим мы!",
        ["$ 5 000 руб", "", "", ""],
    ),
    of(
        "Станки ЧПУ в наличии в Екатеринбурге. Пусконаладка 3 дня. Гарантия 24 месяца.",
        ["t 3 дня; t 24 месяца", "", "", ""],
    ),
    of(
        "Профессиональная уборка офисов! Быстро, качественно, недорого. Звоните прямо сейчас!",
        ["", "", "Профессиональная; Быстро; качественно", ""],
    ),
    of(
        "Черная пятница: скидки до 70% только 3 дня, с 28 по 30 ноября",
        ["% 70%; t 3 дня", "только 3 дня; по 30 ноября", "", ""],
    ),
    of("Корпоративное обучение английскому. 87 % сотрудников доходят до конца курса", ["% 87 %", "", "", ""]),
    of(
        "Мы — ведущий производитель упаковки с многолетним опытом и безупречной репутацией",
        ["", "", "ведущий производитель; многолетним опытом; безупречной", ""],
    ),
    of("Выкупим ваш неликвид за 48 часов. Деньги на счёт в день вывоза.", ["t 48 часов", "", "", ""]),
    of(
        "Внедрение Битрикс24 за 10 рабочих дней или вернём 100 % оплаты",
        ["t 10 рабочих дней; % 100 %", "", "", ""],
    ),
    of(
        "Новый 1С:ERP со скидкой 20 тысяч рублей до конца октября",
        ["$ 20 тысяч рублей", "до конца октября", "", ""],
    ),
    of(
        "Заявка до 15.00 — отгрузка сегодня. Склад 12 000 м² в Подольске",
        ["n 12 000 м²", "до 15.00", "", ""],
    ),
    of("Кирпич с завода: 17,40 ₽ за штуку, доставка завтра к 9 утра", ["$ 17,40 ₽", "", "", ""]),
    of(
        "Более 15 лет на рынке металлопроката. Свыше 3000 довольных клиентов",
        ["t 15 лет; p 3000 довольных клиентов", "", "", ""],
    ),
    of(
        "Последние 2 комплекта по старой цене. С понедельника дороже на 18 000 ₽",
        ["n 2 комплекта; $ 18 000 ₽", "Последние 2 комплекта; С понедельника дороже", "", ""],
    ),
    of("Сократим расходы на связь на 30–40 % с первого месяца", ["% 30–40 %", "", "", ""]),
    of("Оплатите до пятницы и получите настройку в подарок", ["", "до пятницы", "", ""]),
    of(
        "Самый большой выбор спецодежды. Лучшее качество по минимальным ценам",
        ["", "", "большой выбор; Лучшее; качество; минимальным ценам", "Самый большой; Лучшее"],
    ),
    of(
        "Аутсорсинг кадров: закроем 50 вакансий за месяц, первые 5 кандидатов через 3 дня",
        ["n 50 вакансий; n 5 кандидатов; t 3 дня", "", "", ""],
    ),
    of("Тёплый склад у МКАД: 450 ₽ за м² в месяц, без депозита", ["$ 450 ₽", "", "", ""]),
    of(
        "Комплексные решения для вашего бизнеса: надежно, удобно, выгодно",
        ["", "", "Комплексные решения; надежно; удобно; выгодно", ""],
    ),
    of("Считаем смету за 1 день, строим за 90, держим цену 2 года", ["t 1 день; t 2 года", "", "", ""]),
];

pub(super) const ENGLISH: &[Labelled] = &[
    of("Cut downtime by 37% in 14 days", ["% 37%; t 14 days", "", "", ""]),
    of(
        "Best quality, leading experts, tailored solutions",
        ["", "", "Best; quality; leading; tailored", "Best"],
    ),
    of("Save $1.2M a year on freight", ["$ $1.2M", "", "", ""]),
    of("Only 5 seats left for the March group", ["n 5 seats", "Only 5 seats left", "", ""]),
    of("Book by Friday and get 2 months free", ["t 2 months", "by Friday", "", ""]),
    of("Support 24/7, reply within 15 minutes", ["t 24/7; t 15 minutes", "", "", ""]),
    of("Innovative, cutting-edge technology for your business", ["", "", "Innovative; cutting-edge", ""]),
    of("Used by 1,200 companies in 30 countries", ["p 1,200 companies; n 30 countries", "", "", ""]),
    of("Free trial for 30 days", ["t 30 days", "", "", ""]),
    of("Since 2008 we have been making pumps", ["", "", "", ""]),
    of("Over the last 5 years we built 230 warehouses", ["t 5 years; n 230 warehouses", "", "", ""]),
    of("First 10 customers get installation free", ["p 10 customers", "First 10 customers", "", ""]),
    of("Our first 3 months are on us", ["t 3 months", "", "", ""]),
    of("Offer ends 30 November", ["", "ends 30 November", "", ""]),
    of("Wide range of products at competitive prices", ["", "", "Wide range; competitive prices", ""]),
    of("Payroll done in 3 hours, not 3 days", ["t 3 hours; t 3 days", "", "", ""]),
    of("ISO 9001 certified, Windows 11 ready", ["", "", "", ""]),
    of(
        "We are a team of professionals, our mission is excellence",
        ["", "", "professionals; excellence", ""],
    ),
    of("You get your container unloaded in 90 minutes or we pay $500", ["t 90 minutes; $ $500", "", "", ""]),
    of("Prices rise on 1 December", ["", "Prices rise on 1 December", "", ""]),
    of("Hurry, limited offer", ["", "Hurry; limited offer", "", ""]),
    of("Our company, Acme Limited, ships spare parts", ["", "", "", ""]),
    of("A 14-day trial for teams of 5 people", ["t 14-day; p 5 people", "", "", ""]),
    of("The only mill in the region that cuts 12 mm steel", ["n 12 mm", "", "", "The only mill"]),
    of("Number one in Europe for cranes", ["", "", "", "Number one"]),
    of("Three engineers on site within 2 hours", ["p Three engineers; t 2 hours", "", "", ""]),
    of("Reliable partner with many years of experience", ["", "", "Reliable; many years of experience", ""]),
    of("Delivery in three working days", ["t three working days", "", "", ""]),
    of("3 times faster than a courier", ["% 3 times", "", "", ""]),
    of("Today only: 20% off", ["% 20%", "Today only", "", ""]),
    of("Order now while stocks last", ["", "while stocks last", "", ""]),
    of("World-class service, state-of-the-art equipment", ["", "", "World-class; state-of-the-art", ""]),
    of("Turn your archive into a searchable base", ["", "", "", ""]),
    of("Half the paperwork, no breakfast meetings", ["", "", "", ""]),
    of(
        "Office cleaning from $19/hour. Same crew every time, insured up to $2 million.",
        ["$ $19; $ $2 million", "", "", ""],
    ),
    of(
        "CNC parts in 5 business days. Upload a drawing, get a quote in 10 minutes.",
        ["t 5 business days; t 10 minutes", "", "", ""],
    ),
    of(
        "We are the leading provider of innovative solutions for your business",
        ["", "", "leading; innovative", ""],
    ),
    of("Payroll for 50 employees from £89 per month", ["p 50 employees; $ £89", "", "", ""]),
    of("Black Friday: up to 70% off, ends Sunday", ["% 70%", "ends Sunday", "", ""]),
    of("Register by 30 June and save 200 euros", ["$ 200 euros", "by 30 June", "", ""]),
    of("Trusted by more than 3,400 retailers", ["p 3,400 retailers", "", "Trusted", ""]),
    of(
        "High-quality products, excellent service, affordable prices",
        ["", "", "High-quality; excellent; affordable", ""],
    ),
    of("Your trucks back on the road within 48 hours or the repair is free", ["t 48 hours", "", "", ""]),
    of("Offer valid until 31 December 2026", ["", "until 31 December 2026", "", ""]),
    of("Only 2 left in stock", ["", "Only 2 left", "", ""]),
    of("Serving Manchester since 1998", ["", "", "", ""]),
    of("Rated No. 1 by plant managers", ["", "", "", "No. 1"]),
    of("One platform, all your invoices", ["", "", "", ""]),
    of("Reduce energy bills by a third in the first year", ["", "", "", ""]),
    of("Sign the contract this week and the first 2 months are free", ["t 2 months", "this week", "", ""]),
    of("Get 3x more replies with 15-minute setup", ["% 3x; t 15-minute", "", "", ""]),
    of(
        "Experienced engineers, modern equipment, individual approach",
        ["", "", "Experienced; modern; individual approach", ""],
    ),
    of(
        "99.95% uptime, 12 data centres, support in 9 languages",
        ["% 99.95%; n 12 data centres; n 9 languages", "", "", ""],
    ),
    of("Last chance: seats for the 12 May webinar close tonight", ["", "Last chance", "", ""]),
    of("The most reliable pumps on the market", ["", "", "reliable", "The most reliable"]),
    of("Fill 40 vacancies before the season starts", ["n 40 vacancies", "", "", ""]),
];
