### Загрузка: счёт строк, столбцы, вопросы, отложенные строки, отказы.

## Счёт строк
account = { $n ->
    [one] { $n } строка
    [few] { $n } строки
   *[many] { $n } строк
}, { $aside ->
    [0] { $n ->
        [1] учтена целиком
       *[other] учтены все
    }
   *[other] учтено { $used }, отложено { $aside }
}
account-returns = { $n ->
    [one] { $n } возврат
    [few] { $n } возврата
   *[many] { $n } возвратов
}
account-duplicates = { $n ->
    [one] { $n } строка повторяет другую слово в слово; она учтена
    [few] { $n } строки повторяют другие слово в слово; они учтены
   *[many] { $n } строк повторяют другие слово в слово; они учтены
}
account-future = { $n ->
    [one] { $n } строка датирована будущим
    [few] { $n } строки датированы будущим
   *[many] { $n } строк датированы будущим
}
account-rounded = { $n ->
    [one] { $n } сумма округлена до 4 знаков после запятой
    [few] { $n } суммы округлены до 4 знаков после запятой
   *[many] { $n } сумм округлено до 4 знаков после запятой
}
account-total-agrees = Итог в строке { $line } совпадает с нашей суммой: { $sum }.
account-total-differs = Итог в строке { $line } — { $stated }, а сумма учтённых строк — { $sum }.

## Что распознано
sheet-sales = Продажи
sheet-sales-by-period = Продажи по периодам
sheet-client-totals = Итоги по клиентам
sheet-plans = План
sheet-payments = Платежи
sheet-deals = Сделки
sheet-keywords = Поисковые фразы
sheet-campaigns = Реклама
added-sales = Добавлены продажи: { $rows }.
added-plans = Добавлен план: { $rows }.
added-payments = Добавлены платежи: { $rows }.
added-deals = Добавлены сделки: { $rows }.
added-keywords = Добавлены поисковые фразы: { $rows }.
added-campaigns = Добавлена реклама: { $rows }.
added-sales-stay = Продажи остались прежними.
rows-count = { $n ->
    [one] { $n } строка
    [few] { $n } строки
   *[many] { $n } строк
}
rows-aside = отложено { $n }
table-remove = Убрать: { $name }
tables-label = Рядом с продажами
columns-check = Проверить столбцы
columns-title = Что в каком столбце
column-leave-out = Не учитывать
column-unnamed = Столбец { $n }
column-header-line = Заголовки в строке { $n }
column-no-header = Заголовков нет
sheet-choose = Лист
role-date = Дата
role-client = Клиент
role-amount = Сумма
role-quantity = Количество
role-price = Цена
role-document = Документ
role-seller = Менеджер
role-product = Товар
role-group = Группа товаров
role-channel = Канал
role-region = Регион
role-cost = Себестоимость
role-margin = Маржа
role-currency = Валюта
role-orders = Число заказов
role-last-purchase = Последняя покупка
role-period = Сумма за период
role-plan = План
role-planned = План оплат
role-received = Получено
role-stage = Этап сделки
role-created = Дата создания
role-expected = Ожидаемая дата закрытия
role-closed = Дата закрытия
role-phrase = Поисковая фраза
role-searches = Запросов в месяц
role-variant = Вариант, объявление
role-campaign = Кампания
role-ad-group = Группа объявлений
role-impressions = Показы
role-clicks = Клики
role-leads = Лиды
role-wins = Сделки
encoding-label = Кодировка
encoding-utf8 = UTF-8
encoding-utf16-le = UTF-16 LE
encoding-utf16-be = UTF-16 BE
encoding-windows-1251 = Windows-1251
delimiter-label = Разделитель столбцов
delimiter-semicolon = точка с запятой
delimiter-comma = запятая
delimiter-tab = табуляция
delimiter-bar = вертикальная черта

## Вопросы
ask-decimal = В столбце «{ $column }» числа читаются двояко. Что значит { $example }?
decimal-comma = Запятая отделяет копейки: 1 234,56
decimal-dot = Точка отделяет копейки: 1,234.56
ask-date-order = В столбце «{ $column }» день и месяц читаются двояко. Что значит { $example }?
date-order-day-month = Сначала день: 31.12.2025
date-order-month-day = Сначала месяц: 12/31/2025

## Отложенные строки
aside-title = Отложенные строки
aside-download = Скачать отложенные
aside-error-column = Ошибка
reason-no-client = не указан клиент
reason-empty = пусто в столбце «{ $role }»
reason-not-number = не число в столбце «{ $role }»
reason-not-date = не дата в столбце «{ $role }»
reason-too-large = слишком большое число в столбце «{ $role }»
reason-no-value = нет значения формулы в столбце «{ $role }»
reason-short-row = в строке не хватает столбцов
reason-total-line = строка итогов
reason-same-deal = сделка повторена в другой строке
why-no-client = Не указан клиент. Впишите название в столбец «{ role-client }».
why-no-client-money = Не указан клиент, а сумма в строке { $money }. Впишите название в столбец «{ role-client }», чтобы она вошла в расчёт.
why-empty = В столбце «{ $role }» пусто, а он нужен для расчёта. Заполните ячейку.
why-not-number = В столбце «{ $role }» стоит «{ $found }», а нужно число, например 1 234,56. Исправьте ячейку или укажите другой столбец.
why-not-date = В столбце «{ $role }» стоит «{ $found }», а нужна дата, например 31.12.2025. Исправьте ячейку или укажите другой столбец.
why-too-large = В столбце «{ $role }» стоит «{ $found }»: это больше 922 трлн. Проверьте, не слиплись ли два числа.
why-no-value = В столбце «{ $role }» стоит «{ $found }»: формула без готового значения или с ошибкой. Пересчитайте таблицу в Excel, сохраните и загрузите снова.
why-short-row = Строка короче остальных: в ней нет нужных столбцов. Проверьте, не разорвана ли она на две.
why-total-line = Это строка итогов («{ $found }»), а не продажа: мы сравниваем её с нашей суммой, но не складываем.
why-same-deal = Сделка «{ $found }» уже есть выше: так бывает, когда на каждый товар сделки отведена своя строка. Мы учли её сумму один раз.

## Отказы
refusal-empty = Здесь пусто. Скопируйте таблицу вместе с заголовками и вставьте ещё раз.
refusal-not-a-table = Это не таблица: похоже на { $kind }. Подойдут XLSX, XLS, ODS, CSV или строки, скопированные из Excel или 1С.
refusal-old-workbook = Это книга Excel старого образца, и буквы в ней могут прочитаться неверно. Откройте её в Excel и сохраните как .xlsx.
refusal-protected = Книга закрыта паролем. Снимите пароль в Excel и сохраните её или скопируйте нужные строки и вставьте сюда.
refusal-damaged = Книга не открывается: { $detail }. Откройте её в Excel и сохраните как .xlsx или скопируйте нужные строки и вставьте сюда.
refusal-too-big = Файл занимает { $size }, а мы читаем не больше { $cap }. Оставьте нужный период или уберите лишние столбцы.
refusal-missing-columns = Не нашли нужное: { $missing }. В заголовке есть: { $seen }. Укажите, в каких столбцах эти данные.
refusal-missing-columns-no-header = Не нашли нужное: { $missing }. Заголовков у столбцов нет. Укажите, в каких столбцах эти данные.
refusal-no-rows = Есть заголовки, но нет ни одной строки с данными. Скопируйте таблицу целиком.
refusal-kept = Прежние данные остались на месте.
