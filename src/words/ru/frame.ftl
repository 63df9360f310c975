### Рамка страницы: шаги, первая минута, ход работы, настройки, клавиши.

app-name = Разбор
promise = Данные не покидают страницу
promise-detail = Всё считается на этой странице: после загрузки она не обращается к сети.
skip-to-content = К содержанию

## Шаги
steps-label = Шаги
step-has-data = есть данные
step-clients = Клиенты
step-offer = Предложение
step-funnel = Воронка 2Q1D
step-reports = Отчёты
step-pay = Мотивация
step-today = Сегодня
step-automation = Автоматизация
step-demand = Спрос
step-later = Этот шаг ещё не готов
step-funnel-later = Здесь будет воронка: сколько лидов, звонков и встреч у каждого менеджера, какая их часть подходит вам и где сделки теряются.
step-reports-later = Здесь будут четыре отчёта на неделю: лидогенерация, продажи, маркетинг и финансы.
step-automation-later = Здесь будет список того, что не связано между собой: CRM, сайт, телефония, почта, и сколько денег из-за этого теряется.
step-demand-later = Здесь будет видно, как спрос меняется по месяцам, откуда приходят лиды и почему их стало меньше.

## Первая минута
paste-title = Вставьте список продаж
paste-from = из Excel, 1С, amoCRM, Битрикс24 или перетащите файл
paste-open = Открыть файл
paste-sample = Посмотреть на примере
paste-enough = Достаточно трёх столбцов: дата, клиент, сумма. Остальное разберём сами.
paste-drop = Отпустите файл, и мы его прочитаем
data-none = Данных пока нет
data-sample = Пример: вымышленная компания

## Ход работы
progress-reading = Читаем «{ $name }»
progress-pasted = Читаем вставленное
progress-rows = { $n ->
    [one] Прочитана { $n } строка
    [few] Прочитаны { $n } строки
   *[many] Прочитано { $n } строк
}
progress-computing = Считаем
progress-cancelled = Чтение остановлено. Прежние данные на месте.
cancel = Отменить

## Действия
undo = Отменить последнее действие
redo = Вернуть отменённое
export = Скачать
search = Поиск
start-over = Начать заново
start-over-ask = Убрать все данные и настройки со страницы?
start-over-detail = Файлы на вашем компьютере не изменятся. Отменить это можно, пока страница открыта.
start-over-confirm = Убрать и начать заново
start-over-done = Данные и настройки убраны.

## Оформление и язык
theme = Тема
theme-system = Как в системе
theme-light = Светлая
theme-dark = Тёмная
language = Язык
language-ru = Русский
language-en = English

## Сохранение и сбои
restored = Восстановлено то, на чём вы остановились: { $source }.
not-kept = Браузер не даёт хранить данные этой страницы: после закрытия вкладки их придётся вставить ещё раз.
engine-died = Счётная часть страницы остановилась: скорее всего, не хватило памяти. Мы запустили её снова.
engine-restored = Данные восстановлены, можно продолжать.
engine-missing = Браузер не смог запустить счётную часть страницы. Обновите браузер или откройте страницу в Chrome, Firefox, Edge или Safari последних двух лет.

## Клавиши
keys = Клавиши
keys-paste = Вставить данные
keys-undo = Отменить
keys-redo = Вернуть
keys-palette = Найти страницу, клиента или действие
keys-search = Поиск по таблице
keys-help = Этот список
keys-steps = Перейти к шагу
keys-escape = Закрыть или вернуться назад
keys-copy = Скопировать выделенное в Excel
keys-arrows = Сдвинуть границу на 1, вместе с Shift на 5

## Выгрузка и картинки
save-workbook = Книга Excel со списками
save-people = CSV для Excel
save-machines = CSV для программ
save-clipboard = Скопировать таблицу
save-print = Напечатать
picture-take = Забрать картинку
copied = { $n ->
    [one] Скопирована { $n } строка: вставьте её в Excel
    [few] Скопированы { $n } строки: вставьте их в Excel
   *[many] Скопировано { $n } строк: вставьте их в Excel
}
copied-picture = Картинка скопирована: вставьте её в письмо или презентацию
copied-text = Текст в буфере обмена.
saved-file = Сохранено: { $name }
browser-refused = Браузер не дал этого сделать

## Ещё
more = Ещё
keep = Хранить данные в этом браузере
keep-not = Не хранить данные в этом браузере
refused = { $name } прочитать не удалось
refused-paste = Вставленное
engine-died-reading = Счётная часть остановилась, читая «{ $name }»: скорее всего, не хватило памяти. Файл отложен, прежние данные на месте.
account-label = Что прочитано
account-aside = { $n ->
    [one] Отложена { $n } строка
    [few] Отложены { $n } строки
   *[many] Отложено { $n } строк
}: { $reasons }
columns-guess = Вернуть догадку
header-label = Строка заголовков
rows-range = { $from }–{ $to } из { $of }
rows-earlier = Раньше
rows-later = Дальше
aside-col-line = Строка
aside-col-column = Столбец
aside-col-found = Что найдено
aside-col-why = Почему отложена и что сделать
palette-none = Ничего не нашлось
palette-page = раздел
palette-action = действие
palette-client = клиент
