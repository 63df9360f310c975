### Общее: месяцы, периоды, числа, измерения.

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

# Said by the page and by a tool.
abc-settings-reset = Вернуть обычные
abc-panel-rows = Строки источника

as-table = Показать таблицей
picture-copy = Скопировать как PNG
picture-png = Сохранить PNG
picture-svg = Сохранить SVG
close = Закрыть
