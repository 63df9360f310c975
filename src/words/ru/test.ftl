### Тест вариантов: какой побеждает

test-file = razbor-тест
test-name = { $letter } «{ $name }»
test-points = { $n } п. п.
test-estimate = { $value } ({ $between })

## Заголовок
test-title-empty = Какой вариант побеждает?
test-title-many = Вариантов больше { $most }: сравнить их за один раз нельзя
test-title-not-enough = Данных пока мало, чтобы назвать лучший вариант
test-title-equal = Варианты равны { $by }: можно брать любой
test-title-level = Пока поровну { $by }
test-title-won = Побеждает { $name }: { $by } { $one } против { $two } у { $other }
test-title-not-against = Впереди { $name } { $by }, но не хуже может оказаться { $rivals }
test-title-luck = Пока впереди { $name }, { $by } { $one } против { $two } у { $other }, но это может быть случайностью
test-detail-no-variants = Нужно хотя бы два варианта. Впишите их здесь или на вкладке «УТП и 4U», либо откройте отчёт Директа или Google Ads.
test-detail-no-data = Впишите, сколько было показов, кликов, лидов и сделок у каждого варианта, или откройте отчёт Директа или Google Ads.
test-detail-many = Уберите лишние варианты на вкладке «УТП и 4U».
test-detail-not-enough = Ни на одном этапе данных не хватает. Ниже видно, сколько ещё показов нужно.
test-detail-so-far = Пока впереди { $by } { $name }, но это ещё ничего не значит. Ниже видно, сколько ещё показов нужно.
test-detail-equal = Разница точно меньше той, ради которой стоило бы выбирать ({ $effect } от нынешней конверсии).
test-detail-level = У лучших вариантов одинаковые числа. Выбирайте по цене или ждите новых данных.
test-detail-sure = Вероятность быть лучшим { $best }; p, устойчивое к подглядыванию, { $p }.
test-detail-loss-money = Если выбрать его сейчас и ошибиться, в среднем потеряете { $money } на запланированном объёме.
test-detail-loss = Если выбрать его сейчас и ошибиться, в среднем потеряете { $loss } { $of }.
test-detail-strong = По 4U он тоже сильный: { $score } из 4.
test-detail-weak = По 4U у него { $score } из 4: рынок оценил его иначе.
test-warn-disagree = Впереди { $shallow } { $one }, а { $deep } — { $other }. Судим по последнему: клики сами по себе денег не приносят.
test-warn-split = Показы разделились не так, как задумано: варианты могли увидеть разные люди. Проверьте настройки рекламы, прежде чем верить разнице.
test-warn-more = { $name }: { $stage } больше, чем событий на этапе до него. Числа взяты как есть, проверьте их.
test-warn-revenue = { $name }: выручка есть, а сделок нет. Числа взяты как есть, проверьте их.

## Этапы
test-stage-clicks = Клики
test-stage-leads = Лиды
test-stage-deals = Сделки
test-by-clicks = по кликам
test-by-leads = по лидам
test-by-deals = по сделкам
test-of-impressions = от показов
test-of-clicks = от кликов
test-stage = { $stage } { $of }

## Что посчитано
test-counts = Что показал тест
test-counts-hint = Числа с начала теста. Пустая ячейка — «неизвестно», ноль — «было, но ни одного». Отчёт Директа или Google Ads можно открыть файлом или вставить клавишами Ctrl+V, пока курсор не в поле.
test-counts-hint-report = Бледные числа взяты из отчёта. Впишите своё, если в отчёте чего-то нет, например сделок и выручки из CRM.
test-add = Добавить вариант
test-field = { $name }: { $what }
test-remember = Запомнить замер
test-remember-hint = Сохранить нынешние числа с сегодняшней датой
test-invalid-count = Нужно целое число, например 10 000
test-invalid-money = Нужна сумма, например 9 000,50
test-invalid-percent = Нужны проценты, например 20
test-col-variant = Вариант
test-col-letter = Буква
test-col-score = 4U
test-col-impressions = Показы
test-col-clicks = Клики
test-col-leads = Лиды
test-col-deals = Сделки
test-col-cost = Расход, { $sign }
test-col-revenue = Выручка, { $sign }

## Конверсии
test-stages = Конверсии
test-col-rate = Конверсия (интервал { $level })
test-col-believed = В среднем (интервал)
test-col-best = Лучший с вероятностью
test-col-loss = Потери, если выбрать
test-chi = Различаются ли варианты вообще, если посмотреть один раз: χ² { $chi }, p { $p } (по G { $g }).
test-exact = Событий мало (ожидается { $expected } при норме 5), поэтому точная проверка: p { $p }.
test-exact-short = Событий мало (ожидается { $expected } при норме 5): даже самый удачный исход ничего бы не доказал. Точное p { $p }.
test-left-out = Не сравниваем, нет данных: { $names }.
test-lack = { $stage }: { $why }
test-lack-of = { $stage }, { $names }: { $why }
test-picture = Где настоящая конверсия
test-picture-label = Где настоящая конверсия: { $stage }
test-picture-stage = Этап
test-picture-most = На картинке { $n } вариантов, у которых больше шансов быть лучшими.

## Случайность
test-luck = Может ли это быть случайностью
test-luck-excluded = Нет: p, устойчивое к подглядыванию, { $p } { $by }, меньше { $alpha }.
test-luck-could-be = Да: p, устойчивое к подглядыванию, { $p } { $by }, а нужно меньше { $alpha }.
test-peeking = Обычная проверка верна, если посмотреть один раз, в заранее выбранный день. Мы проверили на 1 000 тестов трёх одинаковых вариантов, которые смотрели 50 раз: обычная нашла «победителя» в { $fixed } тестов, устойчивая — в { $always }. Поэтому судим по устойчивой: смотрите хоть каждый день.
test-looks = Замеры
test-looks-one = Замер пока один. Запоминайте замеры по дням: устойчивая проверка учтёт каждый.
test-look = { $n }. { $day }
test-looks-last = Показаны последние { $n } из { $of }; остальные в книге Excel.
test-forget = Забыть замер { $day }
test-col-look = Замер
test-col-p = Устойчивое p
test-col-bayes = ln байесовского фактора
test-col-action = Действие
test-split-fine = Показы разделились как задумано: p { $p } (один взгляд, χ²: { $once }).
test-split-mismatch = Показы разделились не как задумано: p { $p } (один взгляд, χ²: { $once }). Рекламные системы не делят людей случайно, поэтому мы сравниваем то, что произошло, а не доказываем причину.
test-split-none = Деление показов не проверить: { $why }

## Пары
test-duels = Каждый с каждым { $by }
test-duels-note = Разница показывает, насколько первый лучше второго. p по Холму учитывает, что пар несколько; устойчивое p — что смотрели не один раз.
test-pair = { $one } против { $other }
test-col-pair = Пара
test-col-difference = Разница (интервал)
test-col-holm = p по Холму

## Деньги
test-money = Деньги
test-col-check = Средний чек, { $sign }
test-col-profit = Прибыль, { $sign }
test-col-thousand = Прибыль на 1 000 показов, { $sign }
test-col-loss-money = Потери, если выбрать, { $sign }
test-check-pooled = { $check } (общий)
test-check-typed = { $check } (вписан)
test-money-leader = Больше всего на 1 000 показов зарабатывает { $name }.
test-money-note = Прибыль — это выручка минус расход на рекламу. В интервале случайным считается только число сделок: чек и расход взяты как есть.

## Сколько ещё
test-plan = Сколько ещё ждать и как считаем
test-changed = изменено
test-reset = Вернуть настройки
test-plan-none = Сколько ещё нужно, пока не сказать: { $why }
test-plan-needed = Чтобы заметить рост конверсии с { $base } до { $to } { $by }, нужно { $n } на каждый вариант ({ $of }).
test-plan-reached = Столько уже есть.
test-plan-days = При нынешнем темпе осталось { $n ->
    [one] { $n } день
    [few] { $n } дня
   *[other] { $n } дней
}.
test-set-effect = Какой рост важен, от нынешней конверсии
test-set-started = Начало теста
test-set-planned = Сколько показов будет после выбора
test-set-value = Средний чек, если нет выручки
test-set-alpha = Риск ложной тревоги
test-set-power = Шанс заметить такой рост
test-prior = Что считать до данных
test-prior-jeffreys = ничего не знаем (Джеффрис)
test-prior-uniform = любая конверсия одинаково возможна
test-control = С чем сравниваем
test-control-none = все между собой
test-shares-note = Как должны делиться показы; пусто — поровну.
test-share = Доля { $letter }

## Отчёт
test-report = Отчёт о рекламе: { $n } из { $of } сопоставлено с вариантами
test-report-take = { $n ->
    [one] Взять { $n } название как вариант
    [few] Взять { $n } названия как варианты
   *[other] Взять { $n } названий как варианты
}
test-report-name = В отчёте
test-report-variant = Вариант
test-report-nobody = не сравнивать
test-report-unnamed = без названия
test-report-whose = Чей это вариант: { $name }
test-report-most = Показаны { $n } названий из { $of }, у которых больше показов.
test-name-of = Вариант определяет
test-name-of-variant = объявление
test-name-of-group = группа объявлений
test-name-of-campaign = кампания

## Паспорт
test-passport = Как посчитано
test-passport-trials = Конверсия любого этапа — доля от показов; если показов нет, от кликов. Интервал Уилсона.
test-passport-judged = Судим по самому глубокому этапу, где данных достаточно: в каждой ячейке ожидается не меньше 5 событий, иначе точная перестановочная проверка.
test-passport-test = Различия: χ² Пирсона и G; пары — интервал Ньюкомба и поправка Холма; уровень { $alpha }.
test-passport-jeffreys = Вероятность быть лучшим и ожидаемые потери: бета-распределение с априорным Beta(½, ½) Джеффриса, численный интеграл без случайных чисел.
test-passport-uniform = Вероятность быть лучшим и ожидаемые потери: бета-распределение с априорным Beta(1, 1), численный интеграл без случайных чисел.
test-passport-always = p, устойчивое к подглядыванию: байесовский фактор Линдона и Малека (2022), вес 30, p — наименьшее из 1/BF по всем замерам.
test-passport-looks-report = Замеры — дни отчёта.
test-passport-looks-typed = Замеры — те, что вы запомнили, и нынешние числа.
test-passport-plan = Объём выборки: формула двух долей, риск { $alpha } на сравнение, мощность { $power }.
test-passport-check = Где своей выручки нет, взят общий средний чек всех вариантов или вписанный.
test-passport-loss = Потери в рублях: потеря конверсии × показы после выбора × { $value } ({ $by }).
test-passport-cause = Рекламные площадки делят показы не случайно: это сравнение того, что было, а не доказательство причины.

## Книга
test-sheet = Варианты
test-sheet-pairs = Пары
test-sheet-day = День
test-sheet-from = От
test-sheet-to = До
test-sheet-rate = Конверсия { $by }
test-sheet-low = Не меньше, { $by }
test-sheet-high = Не больше, { $by }
test-sheet-best = Лучший с вероятностью, { $by }
test-sheet-loss = Потери, если выбрать, { $by }
test-take-copy = Копировать
test-take-csv = CSV
test-take-book = Excel
