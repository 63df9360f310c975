//! Goods of the sample: groups, products, prices.

/// A product.
pub(super) struct Product {
    /// Index into [`GROUPS`].
    pub(super) group: usize,
    /// Russian and English.
    pub(super) name: (&'static str, &'static str),
    /// List price at the start, in kopecks.
    pub(super) price: i64,
    /// Cost in percent of the list price.
    pub(super) cost: i64,
}

/// Product groups.
pub(super) const GROUPS: [(&str, &str); 6] = [
    ("Крепёж", "Fasteners"),
    ("Электроинструмент", "Power tools"),
    ("Ручной инструмент", "Hand tools"),
    ("Расходные материалы", "Consumables"),
    ("Средства защиты", "Protective gear"),
    ("Сварочное оборудование", "Welding equipment"),
];

const fn product(group: usize, name: (&'static str, &'static str), roubles: i64, cost: i64) -> Product {
    Product { group, name, price: roubles * 100, cost }
}

/// Products, four a group, the first of a group being the cheapest.
pub(super) const PRODUCTS: [Product; 24] = [
    product(0, ("Саморез 4×50 (200 шт.)", "Screw 4×50 (200 pcs)"), 310, 66),
    product(0, ("Болт М12×80 (50 шт.)", "Bolt M12×80 (50 pcs)"), 940, 68),
    product(0, ("Анкер клиновой М10 (100 шт.)", "Wedge anchor M10 (100 pcs)"), 1_750, 70),
    product(0, ("Шпилька М16 2 м (25 шт.)", "Threaded rod M16 2 m (25 pcs)"), 4_900, 73),
    product(1, ("Шуруповёрт 18 В", "Drill driver 18 V"), 8_900, 79),
    product(1, ("Дрель ударная 850 Вт", "Hammer drill 850 W"), 9_600, 78),
    product(1, ("Перфоратор SDS-plus", "Rotary hammer SDS-plus"), 14_200, 80),
    product(1, ("Отбойный молоток 1700 Вт", "Demolition hammer 1700 W"), 38_500, 82),
    product(2, ("Ключ комбинированный 17 мм", "Combination spanner 17 mm"), 420, 60),
    product(2, ("Молоток слесарный 500 г", "Engineer's hammer 500 g"), 780, 62),
    product(2, ("Набор отвёрток", "Screwdriver set"), 1_350, 64),
    product(2, ("Набор головок 1/2", "Socket set 1/2"), 6_400, 66),
    product(3, ("Круг отрезной 125 мм (10 шт.)", "Cutting disc 125 mm (10 pcs)"), 390, 58),
    product(3, ("Бур SDS-plus 8×160", "SDS-plus bit 8×160"), 460, 61),
    product(3, ("Пена монтажная 750 мл", "Mounting foam 750 ml"), 520, 67),
    product(3, ("Коронка алмазная 68 мм", "Diamond core bit 68 mm"), 2_850, 63),
    product(4, ("Перчатки (12 пар)", "Gloves (12 pairs)"), 480, 62),
    product(4, ("Респиратор (10 шт.)", "Respirator (10 pcs)"), 1_150, 64),
    product(4, ("Каска защитная", "Safety helmet"), 1_240, 65),
    product(4, ("Привязь страховочная", "Safety harness"), 7_300, 70),
    product(5, ("Электроды 3 мм (5 кг)", "Electrodes 3 mm (5 kg)"), 1_280, 72),
    product(5, ("Маска сварщика", "Welding helmet"), 4_700, 71),
    product(5, ("Инвертор сварочный 200 А", "Welding inverter 200 A"), 18_900, 80),
    product(5, ("Полуавтомат сварочный 350 А", "MIG welder 350 A"), 96_000, 84),
];
