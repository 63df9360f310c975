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
pay-agrees-times = План = { $times } × потенциальный доход.
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

## Команда
pay-team = Команда
pay-from = Откуда команда
pay-from-typed = Впишу здесь
pay-from-tables = Из загруженных таблиц
pay-fact = Что считать фактом
pay-fact-shipped = Отгрузки
pay-fact-received = Полученные оплаты
pay-lack-sales = Продажи не загружены: вставьте их таблицу, откройте файл или выберите «Полученные оплаты».
pay-lack-payments = Оплаты не загружены: вставьте их таблицу, откройте файл или выберите «Отгрузки».
pay-lack-dates = В продажах нет столбца с датой: по месяцам их не разложить.
pay-lack-sellers = В таблицах нет столбца с менеджером: платить некому.
pay-lack-plans = Таблицы с планами нет: у каждого план схемы.
pay-told-plans = { $n ->
    [one] Для { $n } месяца взят план схемы, { $plan }: своего нет.
   *[other] Для { $n } месяцев взят план схемы, { $plan }: своего нет.
}
pay-told-incomplete = { $n ->
    [one] Не считаем { $n } строку: в ней нет имени или факта.
    [few] Не считаем { $n } строки: в них нет имени или факта.
   *[many] Не считаем { $n } строк: в них нет имени или факта.
}
pay-told-unnamed = { $n ->
    [one] Не считаем { $n } месяц без имени менеджера.
    [few] Не считаем { $n } месяца без имени менеджера.
   *[many] Не считаем { $n } месяцев без имени менеджера.
}
pay-told-unfinished = Месяц ещё идёт и не учтён: { $month }.
pay-team-none = Платить пока некому: вставьте список менеджеров с планом и фактом, добавьте строку или возьмите данные из таблиц.
pay-team-book = Скачать в Excel
pay-team-table = Выплаты по менеджерам
pay-paste = Вставьте менеджеров: имя, план, факт, оценка
pay-paste-hint = По одному на строку, из Excel или из чата. План можно не писать: возьмём план схемы. Строки, которых мы не поняли, останутся здесь.
pay-paste-example = Иванова 3 000 000 / 2 900 000 95 %
pay-paste-read = Прочитать
pay-paste-done = { $n ->
    [one] Прочитана { $n } строка.
    [few] Прочитано { $n } строки.
   *[many] Прочитано { $n } строк.
}
pay-paste-headings = { $n ->
    [one] { $n } строка оказалась заголовком.
    [few] { $n } строки оказались заголовками.
   *[many] { $n } строк оказались заголовками.
}
pay-paste-repeated = { $n ->
    [one] { $n } строка повторила имя: взята последняя.
    [few] { $n } строки повторили имена: взяты последние.
   *[many] { $n } строк повторили имена: взяты последние.
}
pay-paste-refused = { $n ->
    [one] Не понята { $n } строка, она осталась в поле.
    [few] Не поняты { $n } строки, они остались в поле.
   *[many] Не понято { $n } строк, они остались в поле.
}
pay-paste-line = Строка { $line }: «{ $text }». Найдено: «{ $found }». Ожидалось: { $expected ->
    [name] имя перед суммами
    [not-total] человек, а не итог
    [amount] сумма
    [two] не больше двух сумм
    [separator] знак между суммами, например /
    [words] понятно, где план, а где факт
    [smaller] сумма до 922 трлн
   *[not-negative] план не меньше нуля
}.
pay-month = Месяц
pay-rows = Строки, { $month }: { $n }
pay-row-add = Добавить строку
pay-month-add = Следующий месяц с теми же людьми
pay-row-label = { $who }: { $what }
pay-row-remove = Убрать строку: { $who }
pay-col-seller = Менеджер
pay-col-months = Месяцев
pay-col-month = Месяц
pay-col-plan = План
pay-col-fact = Факт
pay-col-score = Оценка, %
pay-col-prizes = Призы
pay-col-clawback = Удержано
pay-col-hard = Твёрдый
pay-col-soft = Мягкий
pay-col-paid = Выплата
pay-col-cost = Доля в обороте
pay-col-head = Руководителю
pay-col-other = По схеме Б
pay-col-difference = Разница
pay-row-head = Руководитель
pay-row-total = Итого
pay-by-months = По месяцам
pay-unpaid = { $n ->
    [one] { $n } выплата не посчитана: у менеджера нет плана.
    [few] { $n } выплаты не посчитаны: у менеджеров нет плана.
   *[many] { $n } выплат не посчитано: у менеджеров нет плана.
}
pay-other = Сравнить со схемой Б
pay-other-none = не сравнивать
pay-other-fixed = выбранная раньше схема
pay-compared = По схеме Б { $gain ->
    [0] никто не выигрывает
    [one] { $gain } менеджер выигрывает
    [few] { $gain } менеджера выигрывают
   *[many] { $gain } менеджеров выигрывают
}, { $lose ->
    [0] никто не теряет
    [one] { $lose } менеджер теряет
    [few] { $lose } менеджера теряют
   *[many] { $lose } менеджеров теряют
}; отдел { $side ->
    [same] стоит столько же.
    [dearer] стоит на { $size } больше.
   *[cheaper] стоит на { $size } меньше.
}
pay-slip-title = Расчётный лист: { $name }
pay-slip-month = { $month }: план { $plan }, факт { $fact }, выполнение { $attained }. Твёрдый { $hard } + мягкий { $soft } (оценка { $score }) + бонус { $bonus } (ставка { $rate }) + призы { $prizes } − удержано { $clawback } = { $total }.
pay-slip-total = Итого: { $total }
pay-slip-text = Скопировать текст
pay-slip-csv = CSV
pay-slip-book = Excel
pay-slip-paper = Напечатать
pay-sheet-months = Месяцы

## Рентген
pay-xray = Рентген схемы
pay-xray-for = для руководителя, не для менеджеров
pay-xray-trade = Крупный бонус за план поднимает усилие, а частые премии подтягивают слабых. Но ступени приглашают играть со сроками сделок. Ниже цена этой игры.
pay-cliffs = Скачки на порогах
pay-cliffs-none = Скачков нет: доход растёт без ступеней.
pay-col-threshold = Порог
pay-col-step = Скачок дохода
pay-last = Последние рубли до порога
pay-last-none = Впереди порогов нет: последние рубли не дороже прочих.
pay-last-dear = С { $from } до { $to }: продажи на { $sales } приносят менеджеру { $earns }. Дешевле купить план самому.
pay-col-from = С выполнения
pay-col-to = До порога
pay-col-sales = Осталось продать
pay-col-earns = Заработает
pay-col-part = Доля
pay-zones = Где выгодно купить свой план
pay-zones-none = Нигде: докупать план за свой счёт невыгодно при любом выполнении.
pay-zones-note = Здесь недостающее до порога стоит не дороже, чем за него заплатят.
pay-zone = { $from ->
    [in] От { $low }
   *[out] Выше { $low }
} { $to ->
    [in] до { $high } плана включительно
   *[out] и ниже { $high } плана
}
pay-holding = Что даёт придерживание сделок
pay-holding-note = Два месяца, один и тот же оборот: поровну или так, как выгоднее менеджеру.
pay-col-two-months = Два месяца, % плана
pay-col-even = Бонус поровну
pay-col-best = Бонус лучший
pay-col-split = Лучший раздел
pay-col-gain = Выигрыш
pay-even = Плавная схема той же стоимости
pay-even-said = { $rate } с оборота выше { $from } плана. На { $n ->
    [one] { $n } месяце
   *[other] { $n } месяцах
} вашей команды бонусы стоили бы { $smooth }, а сейчас { $now }.
pay-even-without = { $n ->
    [one] { $n } месяц без плана не учтён.
    [few] { $n } месяца без плана не учтены.
   *[many] { $n } месяцев без плана не учтены.
}
pay-even-none = Нужны прошлые месяцы команды: впишите их или возьмите из таблиц.
pay-even-use = Взять схемой Б

## Стоимость
pay-cost = Сколько будет стоить
pay-source = Из чего разыгрывать
pay-source-own = свои прошлые месяцы
pay-source-normal = нормальное распределение
pay-mean = Среднее выполнение
pay-spread = Разброс
pay-own-normal = Взять из своих месяцев: { $mean } ± { $spread }
pay-budget = Бюджет месяца (пусто: нет)
pay-months = Сколько месяцев разыграть
pay-seed = Зерно
pay-seed-other = другое зерно
pay-expected = Ожидаемый бонус
pay-expected-said = При выполнении { $mean } ± { $spread } бонус в среднем { $share } плана: { $bonus } на менеджера в месяц.
pay-col-tier = Ступень
pay-col-chance = Вероятность
pay-tier-none = до первого порога
pay-tier-from = от порога { $at }
pay-ahead-tier = { $side ->
    [below] ниже { $at }
    [up-to] до { $at } включительно
    [from] от { $at }
    [above] выше { $at }
   *[none] порогов нет
}
pay-simulated = Месяц отдела
pay-simulated-none = Разыгрывать нечего: нет ни прошлых месяцев, ни плана.
pay-stands-in = Своих месяцев нет, поэтому разыгрываем нормальное распределение из полей выше.
pay-recounted = Пересчитаем, когда отпустите.
pay-simulated-how = Разыграно { $n ->
    [one] { $n } месяц
    [few] { $n } месяца
   *[many] { $n } месяцев
}, в каждом { $sellers ->
    [one] { $sellers } менеджер
    [few] { $sellers } менеджера
   *[many] { $sellers } менеджеров
}; выполнение { $source ->
    [own] взято наугад из прошлых месяцев команды
   *[normal] взято из нормального распределения
}, зерно { $seed }. То же зерно даёт те же числа. Оклады и часть руководителя внутри.
pay-sim-mean = В среднем
pay-sim-p10 = Дешевле в одном месяце из десяти (P10)
pay-sim-p50 = Дешевле в половине месяцев (P50)
pay-sim-p90 = Дешевле в девяти месяцах из десяти (P90)
pay-sim-bonus = Из них бонусы менеджеров
pay-sim-over = Вероятность превысить бюджет
pay-budget-line = бюджет { $sum }
pay-histogram = Сколько стоит месяц
pay-histogram-description = Половина месяцев дешевле { $p50 }, девять из десяти дешевле { $p90 }.
pay-col-from-sum = От
pay-col-to-sum = До

## Деньги до зарплаты
pay-fast = Деньги до зарплаты
pay-fast-what = Промежуточные планы внутри месяца: кто первым выполнит, получает премию в тот же день.
pay-prizes = Кому приз
pay-prizes-first = первому
pay-prizes-everyone = каждому, кто дойдёт
pay-stages = Промежуточные планы
pay-col-day = До какого числа
pay-col-goal = Сколько
pay-col-goal-kind = Чего
pay-col-prize = Приз
pay-goal-share = % плана
pay-goal-sum = денег
pay-stage-add = Добавить промежуточный план
pay-stage-remove = Убрать промежуточный план { $n }
pay-stage-label = Промежуточный план { $n }: { $what }
pay-goal-of-plan = { $share } плана
pay-stage-due = { $goal } до { $day }
pay-played = Кто выиграл бы в прошлые месяцы
pay-played-none = Нужны оплаты по дням с менеджерами: вставьте их таблицу или откройте файл, и мы скажем, кто, когда и сколько получил бы.
pay-played-unnamed = В загруженных оплатах нет дат или менеджеров: победителя не назвать.
pay-played-no-stages = Промежуточных планов нет: добавьте хотя бы один.
pay-played-said = За { $n ->
    [one] { $n } месяц
    [few] { $n } месяца
   *[many] { $n } месяцев
} призы стоили бы { $cost }, в среднем { $average } в месяц.
pay-played-plans = Таблицы с планами нет: у каждого план схемы, { $plan }.
pay-played-left-out = { $n ->
    [one] { $n } раз менеджер не участвовал: у него нет плана.
    [few] { $n } раза менеджеры не участвовали: у них нет плана.
   *[many] { $n } раз менеджеры не участвовали: у них нет плана.
}
pay-played-nobody = { $n ->
    [one] Не учтён { $n } день оплат без имени менеджера.
    [few] Не учтены { $n } дня оплат без имени менеджера.
   *[many] Не учтено { $n } дней оплат без имени менеджера.
}
pay-col-stage = Промежуточный план
pay-col-winners = Победители
pay-col-cost-sum = Стоит
pay-win = { $name }, { $day }: { $prize }
pay-nobody = никто

## Паспорт
pay-passport = Как посчитано
pay-passport-formula = Доход = твёрдый оклад + мягкий оклад × оценка + бонус + деньги до зарплаты − удержания. Каждая часть округляется до копейки, половина вверх.
pay-passport-exact = Выполнение сравниваем с порогом точно, до округления: 99,996 % показываем как 99,99 %, планом это не считается. Возвраты больше продаж бонуса не дают и не отнимают.
pay-passport-soft-share = Мягкий оклад платится долей, равной оценке.
pay-passport-soft-all = Мягкий оклад платится целиком при оценке от { $from }, иначе не платится.
pay-passport-no-cap = Потолка у бонуса нет.
pay-passport-cap = Потолок бонуса { $cap } в месяц.
pay-passport-minimum = Минимальная зарплата { $minimum } действует с { $since }: если закон изменился, исправьте её в схеме.
pay-passport-xray = Последние рубли считаем от { $from } плана схемы; зоны и скачки тоже на плане схемы.
pay-passport-team = { $source ->
    [typed] Команда вписана вами
    [shipped] Команда из таблиц, факт: отгрузки за вычетом возвратов
   *[received] Команда из таблиц, факт: полученные оплаты
}; { $months }; { $n ->
    [one] { $n } менеджер
    [few] { $n } менеджера
   *[many] { $n } менеджеров
}.
pay-passport-other = Схема Б посчитана на тех же месяцах, планах и фактах.
pay-passport-fast = Приз получает тот, чьи оплаты первыми в сумме с начала месяца дошли до цели; при одной дате приз делится поровну. Призы прошлых месяцев в выплаты команды выше не входят, если вы не вписали их сами.
pay-passport-cost = Ожидаемый бонус посчитан по формуле для нормального распределения, стоимость месяца разыграна; на одних данных они сходятся в пределах ошибки розыгрыша.
