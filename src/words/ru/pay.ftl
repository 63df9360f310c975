### Мотивация: схема, команда, рентген, стоимость, деньги до зарплаты

pay-title = При плане { $plan } менеджер получает { $pay }
pay-title-team = При плане { $plan } менеджер получает { $pay }; отдел из { $n ->
    [one] { $n } менеджера
   *[other] { $n } менеджеров
} стоит { $cost } оборота
pay-title-none = Схема без плана: дохода при плане нет
pay-darwin = { $verdict ->
    [passes] Принцип Дарвина соблюдён: без плана { $below }, с планом { $at }, рынок { $market } между ними.
    [much] Принцип Дарвина нарушен: и без плана платим { $below }, это не ниже рынка { $market }.
    [little] Принцип Дарвина нарушен: и с планом платим { $at }, это не выше рынка { $market }.
   *[no-step] Ступени при плане нет: чуть ниже плана платим столько же, сколько на плане, { $at }. Рынок { $market }.
}

## Схема
pay-scheme = Схема
pay-preset = Набор порогов
pay-preset-big = Большие пороги
pay-preset-smooth = Плавная: 10 % сверх 80 % плана
pay-preset-flat = Ровная ставка 2 %
pay-preset-accelerator = Ускоритель: 2, 4 и 6 %
pay-own-option = Своя: { $name }
pay-reset = Вернуть обычную
pay-income = Потенциальный доход
pay-plan = План на месяц
pay-market = Рынок платит
pay-mix = Доли дохода
pay-hard = Твёрдый оклад
pay-soft = Мягкий оклад
pay-bonus = Бонус
pay-find = найти
pay-find-what = Найти из остальных: { $what }
pay-unknown-income = потенциальный доход
pay-unknown-mix = доли дохода
pay-unknown-plan = план
pay-unknown-rate = ставка при плане
pay-solved = Найдено из остальных: { $what }.
pay-solved-nearly = Найдено из остальных с точностью до округления: { $what }.
pay-solve-ask = Отпущено больше одного: { $what }. Оставьте одно, остальные закрепите.
pay-unsolved = Найти не получается: { $what }.
pay-tiers = Пороги и ставки
pay-tier-at = От, % плана
pay-tier-rule = Ровно на пороге
pay-tier-rate = Ставка, %
pay-tier-at-n = Порог { $n }: процент плана
pay-tier-rule-n = Порог { $n }: что считается пройденным
pay-tier-rate-n = Порог { $n }: ставка в процентах
pay-tier-remove = Убрать порог { $n }
pay-tier-add = Добавить порог
pay-remove = Убрать
pay-rule-reached = ≥ достигнут
pay-rule-exceeded = > превышен
pay-method = На что ставка
pay-method-whole = на весь оборот
pay-method-marginal = на часть сверх порога
pay-method-interpolated = с интерполяцией
pay-boundary = { $method ->
    [whole] Ставка на весь оборот.
    [marginal] Ставка на ту часть оборота, что сверх порога.
   *[interpolated] Между порогами бонус растёт по прямой, ставка порога действует ровно на нём.
} { $bands }.
pay-band = { $from ->
    [none] { $to ->
        [none] При любом выполнении
        [in] До { $high } включительно
       *[out] Ниже { $high }
    }
    [in] { $to ->
        [none] от { $low } и выше
        [in] от { $low } до { $high } включительно
       *[out] от { $low } и ниже { $high }
    }
   *[out] { $to ->
        [none] выше { $low }
        [in] выше { $low } до { $high } включительно
       *[out] выше { $low } и ниже { $high }
    }
}: { $rate }
pay-examples = Примеры на границах
pay-col-attainment = Выполнение
pay-col-rate = Ставка
pay-col-bonus = Бонус
pay-col-pay = Доход
pay-col-below = Чуть ниже
pay-col-above = Чуть выше
pay-more = Оценка, потолок, руководитель, валюта, минимальная зарплата
pay-score = Оценка за мягкий оклад
pay-soft-rule = Мягкий оклад платим
pay-soft-share = долей от оценки
pay-soft-all = всё или ничего
pay-soft-from = Мягкий оклад весь при оценке от
pay-head = Руководителю
pay-head-nothing = ничего
pay-head-tiers = часть по тем же порогам
pay-head-flat = одна ставка
pay-head-part = Часть ставки менеджера
pay-head-rate = Ставка с оборота отдела
pay-cap = Потолок бонуса (пусто: без потолка)
pay-currency = Валюта
pay-curve-end = Кривая до, % плана
pay-minimum = Минимальная зарплата
pay-minimum-since = Действует с
pay-name = Сохранить схему под именем
pay-save = Сохранить
pay-forget = Удалить схему «{ $name }»
pay-name-needed = Впишите имя, не длиннее 80 знаков.
pay-link = Скопировать ссылку на схему
pay-link-holds = В ссылке только схема: доход, доли, план, пороги, ставки, рынок, минимальная зарплата. Ни имён, ни фактов, ни сохранённых схем в ней нет.

## Поля
pay-needs-money = Нужна сумма от 0 до 1 трлн, например 120 000 или 1,2 млн.
pay-needs-any-money = Нужна сумма до 1 трлн, можно со знаком минус: 2 900 000 или −15 000.
pay-needs-maybe-money = Нужна сумма от 0 до 1 трлн или пустое поле.
pay-needs-percent = Нужен процент от { $low } до { $high }, например 12,5 %.
pay-needs-rate = Нужна ставка от 0 до 100 %, например 2 или 1,5 %.
pay-needs-whole = Нужно целое число от { $low } до { $high }.
pay-needs-words = Не длиннее { $n ->
    [one] { $n } знака
   *[other] { $n } знаков
}.

## Кривая
pay-curve = Доход менеджера от выполнения плана
pay-curve-hint = тяните пороги и ставки
pay-curve-description = Ровно на плане { $at }, чуть ниже плана { $below }.
pay-reading = Прочитать при выполнении
pay-reading-label = { $at }: { $pay }
pay-reading-total = При { $at }: твёрдый { $hard } + мягкий { $soft } + бонус { $bonus } = { $total }
pay-reading-salary = Из дохода { $income }: твёрдый { $hard-share } = { $hard }; мягкий { $soft-share } при оценке { $score } = { $soft }.
pay-reading-bonus = { $method ->
    [none] Бонус: факт { $fact } ниже первого порога, поэтому 0.
    [whole] Бонус: факт { $fact }, порог { $from } пройден, { $rate } со всего оборота = { $bonus }.
    [marginal] Бонус: факт { $fact }, порог { $from } пройден, { $rate } с части сверх него, ниже по ставкам прежних порогов, вместе { $bonus }.
   *[interpolated] Бонус: факт { $fact }, порог { $from } пройден, по прямой к следующему порогу { $bonus }.
}
pay-reading-cap = Потолок срезал { $sum }.
pay-reading-rates = В среднем бонус { $effective } оборота, с прироста оборота { $marginal }.
pay-reading-ahead = До порога { $to } осталось продать { $sales }: это принесёт { $earns }.
pay-band-hard = твёрдый оклад { $sum }
pay-band-soft = мягкий { $sum }
pay-band-market = рынок { $sum }
pay-legend-hard = твёрдый оклад { $share }
pay-legend-soft = мягкий { $share }
pay-legend-bonus = с бонусом
pay-legend-market = рынок
pay-legend-other = схема Б
pay-grip-at = Порог { $n }
pay-grip-rate = Ставка от { $at } плана
pay-grip-reading = Выполнение, при котором читаем

## Проверки
pay-checks = Проверки
pay-remark-mix = Доли дохода в сумме { $sum }, а нужно ровно 100 %.
pay-remark-income = Потенциальный доход не больше нуля: платить нечего.
pay-remark-plan = План не больше нуля: процента выполнения нет. Введите план на месяц.
pay-remark-order = Порог { $at } стоит ниже предыдущего. Считаем по возрастанию, но переставьте их.
pay-remark-repeated = Порог { $at } повторяет предыдущий: уберите один из них.
pay-remark-falls = На пороге { $at } ставка падает: продать больше может быть менее выгодно.
pay-remark-soft = Мягкий оклад { $share }, обычно не больше 10 %.
pay-remark-hard = Твёрдый оклад { $share }, обычно не больше 30 %.
pay-agrees = Доли и ставки сходятся: { $share } дохода это { $promised }, и при плане столько же платят пороги ({ $paid }).
pay-agrees-times = План равен { $times } потенциального дохода.
pay-disagrees = Доли и ставки не сходятся: { $share } дохода это { $promised }, а пороги при плане платят { $paid }.
pay-gap = { $side ->
    [more] Платим больше обещанного на { $size }.
   *[less] Недоплачиваем до обещанного { $size }.
} Исправить можно одним из трёх способов.
pay-fix = { $what ->
    [plan] План { $value }
    [income] Доход { $value }
   *[rate] Ставка при плане { $value }
}
pay-no-fix = { $what ->
    [plan] Планом не исправить.
    [income] Доходом не исправить.
   *[rate] Ставкой не исправить.
} { $why }
pay-crossing-at = Рынок достигается при { $at } плана.
pay-crossing-always = Рынок платит уже один оклад.
pay-crossing-never = Рынок не достигается ни при каком выполнении.
pay-darwin-no-soft = С оценкой 0: без плана { $below }, с планом { $at }.
pay-floor-reached = Оклад { $salary } не ниже минимальной зарплаты { $minimum } (с { $since }).
pay-floor-soft = Но только вместе с мягким окладом: при оценке 0 останется меньше минимума.
pay-floor-missed = Оклад { $salary } ниже минимальной зарплаты { $minimum } (с { $since }).
pay-floor-needed = При этих долях нужен потенциальный доход от { $income }.
pay-head-rule-nothing = Руководителю по этой схеме не платим.
pay-head-rule-tiers = Руководителю { $part } ставки менеджера по тем же порогам от плана и факта отдела.
pay-head-rule-flat = Руководителю { $rate } с оборота отдела.
