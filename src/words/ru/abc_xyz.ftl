# ABCXYZ: кто моя целевая аудитория

abc-objects = { $object ->
    [product] { $n ->
        [one] { $n } товар
        [few] { $n } товара
       *[other] { $n } товаров
    }
    [seller] { $n ->
        [one] { $n } менеджер
        [few] { $n } менеджера
       *[other] { $n } менеджеров
    }
    [channel] { $n ->
        [one] { $n } канал
        [few] { $n } канала
       *[other] { $n } каналов
    }
   *[client] { $n ->
        [one] { $n } клиент
        [few] { $n } клиента
       *[other] { $n } клиентов
    }
}
abc-what = { $measure ->
    [margin] маржи
    [quantity] количества
    [orders] покупок
   *[revenue] выручки
}
abc-title = { $n ->
    [one] { $objects } из { $all } приносит { $share } { $what }
   *[other] { $objects } из { $all } приносят { $share } { $what }
}
abc-subtitle = Часто и ровно покупают { $ax } из A и { $bx } из B: это целевая аудитория. Разовые мелкие (CZ): { $cz }, они дают { $share }.
abc-subtitle-no-xyz = { $why }
abc-no-answer-title = Показать нечего

abc-matrix = Девять сегментов
abc-matrix-description = Строки: объём A, B, C. Столбцы: регулярность X, Y, Z. Чем темнее ячейка, тем больше её доля.
abc-x = X часто, ровно
abc-y = Y время от времени
abc-z = Z разовые
abc-row-a = A: самый большой объём
abc-row-b = B: средний объём
abc-row-c = C: малый объём
abc-cell-label = { $code }: { $objects }, { $money }, { $share } { $what }. { $advice }
abc-clients-short = { $n } кл.
abc-treatment-target = целевая аудитория
abc-treatment-loyalty = работа над лояльностью
abc-treatment-raise = поднять средний чек
abc-treatment-stop = не тратить время
abc-treatment-none = пока без совета
abc-beside-fresh = Новые, пока без XYZ
abc-beside-fresh-hint = Первая покупка меньше чем за 3 полных месяца до конца периода: в ABC участвуют, регулярность судить рано.
abc-beside-no-xyz = Без XYZ
abc-beside-not-positive = Сумма ноль или меньше
abc-beside-not-positive-hint = Возвраты не меньше покупок. В долях не участвуют, класс C.
abc-disagree = { $n ->
    [one] Два способа расходятся об { $n } клиенте
   *[other] Два способа расходятся о { $n } клиентах
}

abc-reading = Как судить о регулярности
abc-reading-rhythm = Ритм
abc-reading-rhythm-hint = X: покупает почти в каждом периоде и примерно на одну сумму. Z: один раз или очень редко.
abc-reading-classic = CV
abc-reading-classic-hint = Коэффициент вариации сумм по всем периодам, нули считаются. Так считают в Excel.

abc-picture = Картинка
abc-picture-curve = Кривая
abc-picture-scatter = Разброс
abc-picture-sellers = По менеджерам
abc-curve = От кого основная доля { $what }
abc-curve-description = Накопленная доля { $what } от самых крупных к самым мелким. { $a } дают { $share-a }, вместе с B { $b } дают { $share-b }.
abc-curve-limit = { $class }: до { $share }, { $objects }
abc-curve-end = { $objects }
abc-grip = Граница класса { $class }
abc-grip-value = { $share }, в классе { $objects }
abc-scatter = Объём и разброс
abc-scatter-hint = правее разброс больше, выше сумма больше
abc-scatter-description = Каждая точка: клиент. По горизонтали коэффициент вариации, по вертикали сумма за период в логарифмической шкале.
abc-scatter-x = разброс (CV)
abc-sellers = По менеджерам
abc-sellers-hint = клиент закреплён за тем, кто продал ему последним
abc-sellers-none = В списке нет столбца с менеджером. Добавьте его или назначьте роль «менеджер» одному из столбцов.
abc-seller-unknown = менеджер не указан
abc-seller-line = { $objects }, { $money }
abc-concentration = Концентрация: как у { $effective } равных клиентов (индекс Херфиндаля { $herfindahl }), Джини { $gini }, крупнейший даёт { $largest }.

abc-settings = Как считать
abc-settings-changed = изменено
abc-object = Кого сравниваем
abc-object-client = Клиенты
abc-object-product = Товары
abc-object-seller = Менеджеры
abc-object-channel = Каналы
abc-measure = По чему
abc-measure-revenue = Выручка
abc-measure-margin = Маржа
abc-measure-quantity = Количество
abc-measure-orders = Число покупок
abc-by = Границы делят
abc-by-value = сумму
abc-by-count = число клиентов
abc-limit-a = A до
abc-limit-b = B до
abc-presets = Наборы границ
abc-including = Правило Excel
abc-including-hint = Клиент, на котором набирается граница, попадает ниже неё (доля вместе с ним не больше границы). По-обычному он остаётся выше.
abc-x-active = X: покупал в стольких периодах, не меньше
abc-z-active = Z: покупал реже чем в
abc-x-variation = X: разброс сумм не больше
abc-classic-x = X: CV до
abc-classic-y = Y: CV до
abc-divisor = Делитель дисперсии
abc-divisor-population = n (СТАНДОТКЛОН.Г)
abc-divisor-sample = n − 1 (СТАНДОТКЛОН.В)
abc-step = Период
abc-step-auto = сам выберет
abc-step-week = неделя
abc-step-month = месяц
abc-step-quarter = квартал
abc-dates-from = С какого дня
abc-dates-to = По какой день
abc-dates-clear = Последние полные 12 месяцев
abc-limit-invalid = Нужно число от { $low } до { $high }

abc-filter-all = все
abc-filter-empty = не указано
abc-filter-some = { $n ->
    [one] выбран { $n }
   *[other] выбрано { $n }
}
abc-filter-clear = Снять фильтр
abc-filters = Фильтры

abc-table = Клиенты
abc-table-title = { $group }: { $objects }, { $money }
abc-table-search = Найти клиента
abc-table-hint = Ctrl+C копирует в Excel
abc-table-empty = Под этот отбор никто не подходит.
abc-table-show-all = Показать всех
abc-table-columns = Столбцы
abc-table-totals = Итого
abc-col-name = Клиент
abc-col-segment = Сегмент
abc-col-total = { $measure ->
    [margin] Маржа
    [quantity] Количество
    [orders] Покупок
   *[revenue] Выручка
}
abc-col-share = Доля
abc-col-cumulative = Накопленная доля
abc-col-variation-active = CV ритма
abc-col-variation-active-hint = Разброс сумм тех периодов, в которых были покупки
abc-col-variation-all = CV
abc-col-variation-all-hint = Разброс сумм всех периодов, нули считаются
abc-col-active = Активных
abc-col-active-hint = Периоды с покупками из всех периодов
abc-col-spark = По периодам
abc-col-recency = Дней назад
abc-col-orders = Покупок
abc-col-average-check = Средний чек
abc-col-to-next = До другого класса
abc-col-to-next-hint = На сколько должна вырасти сумма, чтобы класс стал выше; для A: на сколько может упасть
abc-col-stability = Устойчивость
abc-col-stability-hint = В скольких прочтениях данных сегмент тот же
abc-col-seller = Менеджер
abc-col-last-purchase = Последняя покупка
abc-stability = { $same } из { $of }
abc-to-next-up = + { $money } до { $class }
abc-to-next-down = − { $money } до { $class }
abc-active-of = { $active } из { $periods }

abc-group-all = Все
abc-group-fresh = Новые
abc-group-no-xyz = Без XYZ
abc-group-not-positive = Ноль и меньше
abc-group-filter-seller = менеджер: { $seller }

abc-why-abc-a = Объём A: крупнее него набирают { $before }, для A нужно меньше { $limit }.
abc-why-abc-b = Объём B: крупнее него набирают { $before }, это не меньше { $from } и меньше { $limit }.
abc-why-abc-c = Объём C: крупнее него набирают { $before }, это не меньше { $from }.
abc-why-abc-count-a = Объём A: крупнее него { $before } клиентов, для A нужно меньше { $limit }.
abc-why-abc-count-b = Объём B: крупнее него { $before } клиентов, это не меньше { $from } и меньше { $limit }.
abc-why-abc-count-c = Объём C: крупнее него { $before } клиентов, это не меньше { $from }.
abc-why-abc-including = Объём { $class }: вместе с ним набирается { $with } (правило Excel, границы { $from } и { $limit }).
abc-why-not-positive = Сумма за период { $total }: возвраты не меньше покупок. Такой клиент относится к C и в долях не участвует.
abc-why-rhythm-x = Ритм X: покупал в { $active } из { $periods } периодов (нужно не меньше { $need }), разброс сумм { $variation } (нужно не больше { $limit }).
abc-why-rhythm-y-rare = Ритм Y: покупал в { $active } из { $periods } периодов, для X нужно { $need }.
abc-why-rhythm-y-uneven = Ритм Y: покупал в { $active } из { $periods } периодов, но разброс сумм { $variation }, а для X нужно не больше { $limit }.
abc-why-rhythm-z-once = Ритм Z: одна активная покупка за { $periods } периодов.
abc-why-rhythm-z-rare = Ритм Z: покупал в { $active } из { $periods } периодов, это реже чем в { $limit }.
abc-why-classic = Регулярность { $class }: CV { $variation } по { $periods } периодам с нулями; X до { $x }, Y до { $y }.
abc-why-classic-once = Регулярность { $class }: CV { $variation }; один активный период не бывает X.
abc-why-fresh = Новый: первая покупка меньше чем за 3 полных месяца до конца периода, судить о регулярности рано.
abc-since-first = С первой покупки: { $active } из { $periods }.
abc-why-disagree = По другому способу ({ $reading }) регулярность { $class }: { $because }
abc-because-zeros = пустые периоды там считаются нулями и раздувают разброс.
abc-because-active = там смотрят на долю активных периодов и разброс только их сумм.

abc-panel-total = Сумма за период
abc-panel-share = Доля
abc-panel-rank = Место
abc-panel-orders = Покупок
abc-panel-average-check = Средний чек
abc-panel-gap-to-b = До класса B
abc-panel-gap-to-b-value = + { $money } за период
abc-panel-gap-orders = { $n ->
    [one] ещё { $n } покупка по среднему чеку
    [few] ещё { $n } покупки по среднему чеку
   *[other] ещё { $n } покупок по среднему чеку
}
abc-panel-to-next = До класса { $class }
abc-panel-to-lose = До потери класса A
abc-panel-to-x = До X
abc-panel-to-x-value = { $n ->
    [one] ещё { $n } активный период
    [few] ещё { $n } активных периода
   *[other] ещё { $n } активных периодов
}
abc-panel-to-x-cv = разброс должен упасть до { $limit }
abc-panel-variation = Разброс: ритм / все периоды
abc-panel-deseasoned = Разброс без тренда и сезона
abc-panel-stability = Устойчивость
abc-panel-last = Последняя покупка
abc-panel-last-value = { $day }, { $days }
abc-days-ago = { $n ->
    [one] { $n } день назад
    [few] { $n } дня назад
   *[other] { $n } дней назад
}
abc-panel-largest = Крупнейший документ
abc-panel-largest-value = { $money }, { $day }
abc-panel-do = Что делать.
abc-panel-exclude = Исключить из расчёта
abc-panel-exclude-hint = Связанная компания или ошибка: клиент уйдёт из расчёта, это можно отменить, паспорт его назовёт
abc-panel-bars = Суммы по периодам: { $name }
abc-panel-bars-description = { $from } … { $to }, наибольшая сумма { $most }
abc-panel-gone = Этого клиента нет в выбранном периоде или отборе.
abc-break-other-step = по другой длине периода станет { $segment }
abc-break-limits-lower = с границами на 5 пунктов ниже станет { $segment }
abc-break-limits-higher = с границами на 5 пунктов выше станет { $segment }
abc-break-without-largest = без крупнейшего документа станет { $segment }
abc-break-without-last = без последнего периода станет { $segment }
abc-break-without-first = без первого периода станет { $segment }
abc-break-other-reading = по другому способу XYZ станет { $segment }
abc-break-other-rule = по другому правилу ABC станет { $segment }
abc-break-nothing = сумма ноль или меньше
abc-stable = не меняется ни в одном прочтении

abc-do-target = Держать: закрепить график поставок и лично вести. На таких похожих и искать новых клиентов.
abc-do-loyalty = Работать над лояльностью: узнать, у кого он берёт остальное, предложить график поставок и условия за регулярность.
abc-do-raise = Поднять средний чек: предложить сопутствующие товары, набор, порог бесплатной доставки.
abc-do-stop = Не тратить время менеджера: сайт, прайс-лист, рассылка; звонить только если позвонит сам.
abc-do-fresh = Новый клиент: добиться второй и третьей покупки, потом судить о регулярности.
abc-do-not-positive = Разобраться с возвратами: качество, пересорт или расторгнутая сделка.
abc-do-no-xyz = Для совета нужна регулярность: загрузите продажи с датами.
abc-actions = Что делать
abc-actions-open = Показать список
abc-actions-line = { $objects }, { $money }, { $share }
abc-actions-workbook = Книга Excel со списком на каждого менеджера

abc-passport = Паспорт метода
abc-passport-base = { $measure } за вычетом возвратов, { $from } — { $to }, { $periods }.
abc-passport-totals = Список без дат: суммы клиентов как есть, регулярность не считается.
abc-passport-periods-week = { $n ->
    [one] { $n } неделя
    [few] { $n } недели
   *[other] { $n } недель
}
abc-passport-periods-month = { $n ->
    [one] { $n } месяц
    [few] { $n } месяца
   *[other] { $n } месяцев
}
abc-passport-periods-quarter = { $n ->
    [one] { $n } квартал
    [few] { $n } квартала
   *[other] { $n } кварталов
}
abc-passport-step = Период выбран по середине промежутков между покупками одного клиента: { $days } дн.
abc-passport-by-user = Даты заданы вручную, неполные периоды оставлены.
abc-passport-partial-left = Неполный период { $period } в начале не учтён: { $rows } строк, первая продажа { $day }.
abc-passport-partial-right = Неполный период { $period } в конце не учтён: { $rows } строк, последняя продажа { $day }.
abc-passport-partial-kept = Период { $period } неполный, он оставлен.
abc-passport-outside = Вне периода осталось строк: { $rows }.
abc-passport-far-off = Отложены как подозрительные { $rows } строк с далёкими датами ({ $from } … { $to }) на { $money }.
abc-passport-abc-value = ABC: клиент в A, пока более крупные набирают меньше { $a } суммы, в B — меньше { $b }; равные суммы в одном классе.
abc-passport-abc-count = ABC по числу клиентов: в A, пока более крупных меньше { $a }, в B — меньше { $b }; равные суммы в одном классе.
abc-passport-abc-including = ABC по правилу Excel: доля вместе с клиентом не больше { $a } — A, не больше { $b } — B.
abc-passport-rhythm = XYZ по ритму: X — покупал не меньше чем в { $x } периодов с разбросом сумм до { $cv }; Z — один раз или меньше чем в { $z }.
abc-passport-classic = XYZ по CV всех периодов с нулями: X до { $x }, Y до { $y }.
abc-passport-divisor = Делитель дисперсии: { $divisor }.
abc-passport-base-sum = База долей: { $money }, сумма положительных итогов ({ $objects }); с суммой ноль и меньше: { $rest }.
abc-passport-fresh = Новые клиенты ({ $n }) ранжированы, но показаны рядом с сеткой.
abc-passport-filter = Отбор: { $what }.
abc-passport-excluded = Исключены вручную: { $names }.
abc-passport-currency = Валюта: { $currency }; строк в других валютах не учтено: { $rows }.
abc-passport-account = Прочитано строк { $read }, учтено { $used }, отложено { $aside }.
abc-passport-purchase = Покупка: { $how } с положительной суммой.
abc-purchase-document = документ
abc-purchase-day = день клиента
abc-excluded-undo = Вернуть { $name }

abc-warn-x-empty = При этих границах класс X пуст: так бывает с учебными 10/25, если пустые месяцы считать нулями. Попробуйте 50/100 или ритм.
abc-warn-few-periods = Периодов всего { $n }: регулярность скорее намёк, чем вывод.
abc-warn-only-partial = В данных нет ни одного полного периода, взяты неполные.
abc-warn-currencies = Строк в других валютах: { $n }. Валюты не складываются.
abc-warn-without-object = Строк, в которых не указано, к чему они относятся: { $n }. Они не учтены.
abc-warn-no-xyz = Регулярность не посчитать: { $why }
abc-warn-far-off = Далёкие даты ({ $from } … { $to }, строк { $rows }) отложены, иначе период растянулся бы.
abc-warn-far-off-keep = Учесть и их
abc-warn-far-off-drop = Снова отложить

abc-sheet-clients = Клиенты
abc-sheet-segments = Сегменты
abc-sheet-actions = Действия
abc-sheet-passport = Паспорт
abc-sheet-advice = Что делать
abc-sheet-reason = Почему
abc-sheet-abc = ABC
abc-sheet-xyz = XYZ
abc-sheet-mean = Среднее за период
abc-sheet-periods = Периодов
abc-sheet-count = Клиентов
abc-sheet-file = ABCXYZ
