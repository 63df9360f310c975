### Общее: месяцы, периоды, числа, измерения, причины.

quoted = «{ $text }»

## Месяцы
month-jan = янв
month-feb = фев
month-mar = мар
month-apr = апр
month-may = май
month-jun = июн
month-jul = июл
month-aug = авг
month-sep = сен
month-oct = окт
month-nov = ноя
month-dec = дек
month-of-may = мая
month-january = январь
month-february = февраль
month-march = март
month-april = апрель
month-long-may = май
month-june = июнь
month-july = июль
month-august = август
month-september = сентябрь
month-october = октябрь
month-november = ноябрь
month-december = декабрь

## Периоды
quarter = { $quarter } кв. { $year }
quarter-long = { $quarter }-й квартал { $year }
quarter-tick = { $quarter } кв.
week = нед. { $days }
week-long = неделя { $days }
weeks = нед. { $days }
step-week = Неделя
step-month = Месяц
step-quarter = Квартал
by-week = по неделям
by-month = по месяцам
by-quarter = по кварталам

## Числа
number-thousand = тыс.
number-million = млн
number-billion = млрд
number-trillion = трлн
size-bytes = { $n ->
    [one] { $n } байт
    [few] { $n } байта
   *[many] { $n } байт
}
size-kilobytes = { $size } КБ
size-megabytes = { $size } МБ

## Разрезы
dim-seller = Менеджер
dim-channel = Канал
dim-group = Группа товаров
dim-region = Регион
dim-product = Товар
dim-currency = Валюта

## Почему числа нет
no-answer-too-few = Мало данных: { $need ->
    [one] нужно { $need } значение
    [few] нужно { $need } значения
   *[many] нужно { $need } значений
}, а есть { $have }.
no-answer-mean-not-positive = Средняя сумма за период не больше нуля: возвраты съели продажи, и разброс к ней не посчитать.
no-answer-nothing-positive = Нет ни одной суммы больше нуля, поэтому делить на доли нечего. Проверьте столбец с суммой.
no-answer-needs-dates = В списке нет дат. Добавьте столбец с датой продажи.
no-answer-needs-cost = Нужен столбец с себестоимостью или маржой: в списке его нет.
no-answer-needs-quantity = Нужен столбец с количеством: в списке его нет.
no-answer-needs-document = Нужен столбец с номером документа: в списке его нет.
no-answer-needs-object = В списке нет столбца, по которому вы просите разложить продажи. Добавьте его или выберите другой разрез.
no-answer-needs-sales = Списка продаж пока нет. Вставьте его: нужны столбцы с датой, клиентом и суммой.
no-answer-new-client = Новый клиент: первая покупка была недавно, о ритме судить рано.
no-answer-nothing-left = Под отбор не попала ни одна строка. Снимите часть условий.
no-answer-too-large = Сумма больше 922 трлн: столько мы не считаем. Похоже на ошибку в столбце с суммой.
no-answer-no-plan = Плана нет или он не больше нуля, поэтому и процента нет. Впишите план.
no-answer-no-days-worked = Ещё не прошло ни одного рабочего дня: о темпе судить рано.
no-answer-no-working-days = В этом месяце нет ни одного рабочего дня. Проверьте календарь, отпуск и занятость.
no-answer-nothing-by-now = В прошлые месяцы к этому дню денег ещё не было, поэтому по ним прогноз не построить.
no-answer-few-months = Для хода прошлых месяцев { $need ->
    [one] нужен { $need } полный месяц
    [few] нужно { $need } полных месяца
   *[many] нужно { $need } полных месяцев
}, а есть { $have }.
no-answer-nothing-promised = На эти дни ничего не обещано, сравнивать не с чем.
no-answer-plan-not-positive = План не больше нуля: процента выполнения нет. Введите план на месяц.
no-answer-income-not-positive = Потенциальный доход не больше нуля: делить на доли нечего. Введите доход при 100 % плана.
no-answer-turnover-not-positive = Оборот не больше нуля: возвраты съели продажи, и доли от него нет.
no-answer-no-bonus-at-plan = При 100 % плана бонуса нет: доля бонуса или ставка равна нулю, и считать от неё нечего.
no-answer-outside-hundred = Доля или ставка вышла бы за пределы 0–100 %. Измените другие числа схемы.
no-answer-cap-below-bonus = Потолок бонуса ниже того, что обещано при 100 % плана. Поднимите потолок или уменьшите долю бонуса.
no-answer-no-salary = В схеме нет оклада, только бонус: сравнивать с минимальной зарплатой нечего.
no-answer-nobody-above-threshold = Ни в одном месяце никто не прошёл первый порог, поэтому плавную ставку посчитать не из чего.
no-answer-goal-not-positive = Промежуточный план не больше нуля: достигать нечего.
no-answer-no-weights = Все веса равны нулю, и средней оценки по ним нет. Поставьте вес хотя бы одному преимуществу.
no-answer-not-scored = Оценок не хватает, сравнивать не с чем. Поставьте их.
no-answer-flat-curve = Оценки одинаковы по всем преимуществам: у ровной линии нет формы, и сравнивать её не с чем.

# Said by the page and by a tool.
abc-settings-reset = Вернуть обычные
abc-panel-rows = Строки источника

as-table = Показать таблицей
picture-copy = Скопировать как PNG
picture-png = Сохранить PNG
picture-svg = Сохранить SVG
close = Закрыть
