### Сегодня: темп и парный отчёт

## Темп: заголовок
pace-title-short = При таком темпе отдел выполнит { $percent } плана: не хватает { $money }
pace-title-over = При таком темпе отдел выполнит { $percent } плана: на { $money } больше
pace-title-exact = Отдел идёт точно по плану
pace-title-met = План отдела выполнен: { $fact } из { $plan }
pace-title-closed = Месяц закончен: { $percent } плана, не хватило { $money }
pace-title-none = Темп пока не посчитать
pace-title-empty = Выполним ли план?
pace-empty = Вставьте ниже менеджеров с планом и фактом или впишите их по одному. Если загрузить таблицу планов и продажи или платежи, всё подставится само.
pace-lack-sellers = В продажах нет столбца с менеджером.
pace-lack-plan = Таблицы с планами нет: загрузите её или впишите планы.
pace-empty-month = За { $month } в таблицах нет ни планов, ни денег. Выберите другой месяц или впишите менеджеров.
pace-subtitle = Факт { $fact } из { $plan } на { $day }: отработано { $worked } из { $total ->
    [one] { $total } рабочего дня
   *[other] { $total } рабочих дней
}.
pace-subtitle-need = Нужно { $money } в день, осталось { $left ->
    [one] { $left } рабочий день
    [few] { $left } рабочих дня
   *[other] { $left } рабочих дней
}.
pace-warn-unprojected = { $n ->
    [one] У { $n } менеджера прогноза ещё нет: в прогнозе отдела только его факт.
   *[other] У { $n } менеджеров прогноза ещё нет: в прогнозе отдела только их факт.
}
pace-warn-no-fact = Факт не вписан, считаем его нулём: { $names }.
pace-warn-no-sellers = В продажах нет столбца с менеджером, поэтому все деньги стоят одной строкой, а у менеджеров факт ноль. Впишите факт или загрузите продажи с менеджерами.
pace-warn-profile = Ход прошлых месяцев не построить, взята прямая линия. { $why }
pace-warn-later = Платежи после { $day } пока не учтены: { $n }.

## Темп: таблица
pace-table = Менеджеры
pace-table-hint = первым стоит тот, кто сильнее отстаёт; нажмите на имя, и картинка покажет этого менеджера
pace-department = Отдел
pace-unnamed = менеджер не указан
pace-col-name = Менеджер
pace-col-plan = План, { $sign }
pace-col-fact = Факт, { $sign }
pace-col-pace = Темп
pace-col-projection = Прогноз, { $sign }
pace-col-required = Нужно в день, { $sign }
pace-col-days = Дней: отработано / осталось
pace-col-outlook = Ступень и доход
pace-col-why = Почему числа нет
pace-days = { $worked } / { $left }
pace-days-load = { $worked } / { $left }, по { $load } дня
pace-met = план выполнен
pace-no-days-left = дней нет, не хватает { $money }
pace-outlook = { $tier }: { $pay }
pace-outlook-next = ещё { $gap } продаж, и доход вырастет на { $gain }
pace-why-no-plan = нет плана
pace-why-no-days-worked = дней ещё не было
pace-why-no-working-days = нет рабочих дней
pace-why-nothing-by-now = рано судить
pace-why-too-large = слишком много
pace-why-other = не посчитать

## Темп: картинка
pace-picture = { $who }: план, факт и прогноз
pace-picture-description = { $who }, { $month }. { $sums }.
pace-picture-plan = план { $money }
pace-picture-fact = факт { $money }
pace-picture-projection = прогноз { $money }
pace-picture-day = День
pace-picture-off = { $day } (выходной)
pace-picture-department = Показать отдел
pace-picture-none = Картинки нет. { $why }

## Темп: настройки
pace-settings = Как считать
pace-settings-changed = изменено
pace-month = Месяц
pace-today-in = Факт за сегодня уже внесён
pace-today-in-hint = тогда сегодняшний день считается отработанным
pace-country = Рабочие дни
pace-country-russia = производственный календарь России
pace-country-weekdays = понедельник–пятница
pace-shape = Как приходят деньги
pace-shape-straight = поровну каждый рабочий день
pace-shape-profile = как в прошлые месяцы
pace-plan-from = План берём
pace-from-plan-table = из таблицы планов
pace-from-typed = только вписанный
pace-fact-from = Факт берём
pace-from-received = из платежей: что получено
pace-from-shipped = из продаж: что отгружено
pace-calendar = Рабочие дни: { $month }
pace-calendar-hint = Нажмите на день, чтобы сделать его рабочим или выходным.
pace-calendar-count = { $n ->
    [one] { $n } рабочий день
    [few] { $n } рабочих дня
   *[other] { $n } рабочих дней
}
pace-calendar-working = { $n }: { $day }, рабочий
pace-calendar-off = { $n }: { $day }, выходной
pace-calendar-reset = Вернуть календарь месяца
pace-weekday-1 = пн
pace-weekday-2 = вт
pace-weekday-3 = ср
pace-weekday-4 = чт
pace-weekday-5 = пт
pace-weekday-6 = сб
pace-weekday-7 = вс

## Темп: кто и сколько
pace-people = Кто и сколько: { $month }
pace-people-table = Менеджеры, планы и факты
pace-people-hint = Серые числа взяты из таблиц. Впишите своё, и оно встанет вместо них; сотрите, и вернётся табличное.
pace-people-load = Занят, %
pace-people-leave = Отпуск, дни
pace-people-remove = Убрать
pace-people-remove-whom = Убрать: { $name }
pace-people-restore = Стереть вписанное
pace-people-restore-whom = Стереть вписанное: { $name }
pace-people-action = Действие
pace-people-field = { $name }: { $what }
pace-people-add = Добавить менеджера
pace-people-paste = Вставить списком
pace-people-paste-hint = Строка на менеджера: имя, план на месяц, факт на сегодня. Можно из Excel или из чата, «1,2 млн» тоже читается.
pace-people-paste-example = Иванов 3 000 000 / 2 000 000
pace-people-read = Прочитать
pace-invalid-sum = Нужна сумма: 120 000 или 1,2 млн
pace-invalid-load = Нужно число от 0 до 100
pace-invalid-leave = Нужны дни этого месяца: 4–8, 12
pace-invalid-name = Нужно имя, которого ещё нет в списке

## Вставленный текст: что прочитано, что нет
today-pasted-sellers = { $n ->
    [one] Прочитан { $n } менеджер.
    [few] Прочитано { $n } менеджера.
   *[other] Прочитано { $n } менеджеров.
}
today-pasted-repeated = Встретились дважды с разными числами, взята последняя строка: { $names }.
today-pasted-refused = { $n ->
    [one] Не понята { $n } строка, она осталась в поле: поправьте и прочитайте снова.
    [few] Не поняты { $n } строки, они остались в поле: поправьте и прочитайте снова.
   *[other] Не понято { $n } строк, они остались в поле: поправьте и прочитайте снова.
}
today-refused-line = Строка { $line }: «{ $text }». Найдено «{ $found }», { $expected }.
today-expected-name = а нужно имя перед суммами
today-expected-not-total = это итог, а нужен менеджер
today-expected-amount = а нужна сумма
today-expected-two-amounts = а сумм должно быть не больше двух
today-expected-separator = а между суммами нужен знак, например /
today-expected-clear-words = а нужно, чтобы слова говорили, где какая сумма, и каждое по разу
today-expected-smaller-amount = а нужна сумма до 922 трлн
today-expected-not-negative = а сумма не может быть меньше нуля

## Темп: сводка на утро
pace-chat = Сводка на утро
pace-chat-copy = Скопировать для чата
pace-chat-head = Отдел на { $day }: { $fact } из { $plan }.
pace-chat-pace = Темп { $pace }, прогноз { $projection }.
pace-chat-no-pace = Темпа пока нет: { $why }
pace-chat-required = Нужно { $money } в день, осталось рабочих дней: { $left }.
pace-chat-met = План выполнен.
pace-chat-no-days-left = Рабочих дней не осталось, не хватает { $money }.
pace-chat-lag = Отстают: { $names }.
pace-chat-lag-more = Отстают: { $names } и ещё { $n }.
pace-chat-lagging = { $name } { $pace } (нужно { $money } в день)
pace-chat-lagging-short = { $name } { $pace } (не хватает { $money })
pace-chat-lag-none = Никто не отстаёт.
pace-chat-promised = На сегодня обещано { $money }.
pace-chat-promised-none = На сегодня никто ничего не обещал.
pace-chat-received = За { $day } получено { $received } из обещанных { $promised }.
pace-chat-received-only = За { $day } получено { $received }.
pace-chat-missing = Нет отчёта за { $day }: { $names }.
pace-chat-prize = Приз { $money }: { $names }.
pace-chat-prize-stage = Приз «{ $stage }», { $money }: { $names }.
pace-chat-runner-up = Следом { $name }, не хватило { $money }.
pace-chat-runner-up-late = Следом { $name }, план взят позже.

## Темп: паспорт
pace-passport = Паспорт: темп
pace-passport-formula = Темп = факт / (план / рабочих дней × отработано) × 100 %. Прогноз = факт / отработано × рабочих дней. Нужно в день = (план − факт) / оставшиеся дни.
pace-passport-formula-profile = Темп = факт / (план × доля, которая в прошлые месяцы приходила к этому дню) × 100 %. Прогноз = факт / эта доля. Месяцев в основе: { $n } ({ $from } — { $to }).
pace-passport-days = Месяц { $month }: рабочих дней { $total }, отработано { $worked }, последний учтённый день { $day }.
pace-passport-russia = Календарь: производственный, России. Деньги в выходной входят в факт, но дня не добавляют.
pace-passport-weekdays = Календарь: понедельник–пятница. Деньги в выходной входят в факт, но дня не добавляют.
pace-passport-toggled = Изменены вручную: { $days }.
pace-passport-plan-table = План: из таблицы планов; вписано вручную: { $n }.
pace-passport-plan-typed = План: вписан вручную.
pace-passport-fact-received = Факт: полученные платежи; вписано вручную: { $n }.
pace-passport-fact-shipped = Факт: продажи за вычетом возвратов; вписано вручную: { $n }.
pace-passport-fact-typed = Факт: вписан вручную, одной суммой на дату.
pace-passport-aside = Не учтены платежи: позже { $day } — { $later }, вне месяца — { $outside }.
pace-passport-own-days = Свои дни (занятость, отпуск): { $names }. План отдела на сегодня складывается из планов менеджеров по их дням.
pace-passport-department = Отдел считается по суммам, а не как среднее процентов.
pace-passport-outlook = Ступень и доход: по схеме со страницы «Мотивация», выполнение = прогноз / план самого менеджера. Мягкий оклад по оценке из схемы, призы и удержания не входят.

## Темп: файлы
pace-take-copy = Скопировать таблицу
pace-take-csv = CSV
pace-take-book = Книга Excel
pace-sheet = Темп
pace-sheet-days = По дням
pace-sheet-day = День
pace-sheet-working = Рабочий
pace-sheet-yes = да
pace-sheet-no = нет
pace-file = Темп

## Парный отчёт: внести за день
paired-entry = Парный отчёт за { $day }
paired-empty = Каждый менеджер вечером называет два числа: сколько оплат пришло сегодня и сколько он ждёт завтра. Впишите их здесь или вставьте из чата, и страница покажет, кто держит слово.
paired-entry-table = Отчёты менеджеров за день
paired-day = День
paired-day-before = ← { $day }
paired-day-after = { $day } →
paired-unnamed = менеджер не указан
paired-col-seller = Менеджер
paired-col-promised = Обещано, { $sign }
paired-col-received = Получено, { $sign }
paired-col-plan = План оплат на { $day }, { $sign }
paired-col-promise = План оплат на завтра, { $sign }
paired-col-action = Действие
paired-field-received = { $name }: факт оплат за день
paired-field-promise = { $name }: план оплат на следующий рабочий день
paired-invalid-sum = Нужна сумма: 120 000 или 1,2 млн
paired-invalid-promise = Нужна сумма не меньше нуля: 120 000 или 1,2 млн
paired-invalid-name = Такой менеджер уже есть в списке
paired-invalid-tolerance = Нужно число от 0 до 100
paired-remove = Убрать
paired-remove-whom = Убрать со всеми отчётами: { $name }
paired-add = Добавить менеджера в отчёт
paired-paste = Вставить отчёты из чата
paired-paste-hint = Строка на менеджера: имя, получено сегодня, план на завтра. Повторная вставка исправляет прежние числа.
paired-paste-example = Иванов 120 000 / 90 000
paired-read = Прочитать отчёты
paired-pasted = { $n ->
    [one] Прочитан { $n } отчёт: { $days }.
    [few] Прочитано { $n } отчёта: { $days }.
   *[other] Прочитано { $n } отчётов: { $days }.
}
paired-pasted-none = Не прочитано ни одного отчёта.
paired-pasted-repeated = Встретились дважды за один день, взята последняя строка: { $names }.

## Парный отчёт: лист дня
paired-sheet = Кто сдержал слово { $day }
paired-sheet-table = Обещано и получено за день
paired-sheet-off = Это выходной: деньги этого дня войдут в следующий рабочий.
paired-sheet-none = На этот день нет ни обещаний, ни оплат.
paired-verdict = Обещано { $promised }, получено { $received }. { $n ->
    [0] Никто не отстал.
    [one] Отстал { $n } менеджер.
    [few] Отстали { $n } менеджера.
   *[other] Отстали { $n } менеджеров.
}
paired-verdict-none = За этот день пока ничего не известно.
paired-verdict-promised = Обещано { $money }, об оплатах ещё никто не отчитался.
paired-verdict-received = Получено { $money }, обещаний на этот день не было.
paired-col-difference = Разница, { $sign }
paired-col-standing = Что с ним
paired-col-ask = О чём спросить
paired-total = Все вместе
paired-standing-behind = отстал
paired-standing-no-report = нет отчёта
paired-standing-no-promise = не обещал
paired-standing-open = ждём
paired-standing-hit = сдержал
paired-ask = Спросить: { $name }
paired-ask-slipped = Какие оплаты на { $money } не пришли и когда придут?
paired-ask-came = Сколько пришло за день?
paired-ask-next = Какие оплаты ждёте дальше?
paired-ask-again = Обещание не сдержано { $n ->
    [one] { $n } раз
    [few] { $n } раза
   *[other] { $n } раз
} подряд: почему и что будет иначе?
paired-ask-from = Откуда { $money }, которых никто не планировал?
paired-deals = Открытые сделки: { $name }
paired-deals-hint = Пройдите с менеджером по открытым сделкам: ближайшие по сроку стоят первыми.
paired-deals-more = И ещё сделок: { $n }.
paired-deal-client = Клиент
paired-deal-stage = Этап
paired-deal-amount = Сумма, { $sign }
paired-deal-expected = Ожидается

## Парный отчёт: как держат слово
paired-measures = Обещания сдержаны на { $kept }, в срок { $hits } из { $days }
paired-measures-none = Как держат слово
paired-measures-table = Как менеджеры держат обещания
paired-from = Считать с
paired-to = по
paired-everything = За всё время
paired-tolerance = Допуск: не считать промахом недобор до
paired-col-kept = Сдержано
paired-col-error = Ошибка
paired-col-bias = Перекос
paired-col-hits = Попаданий
paired-col-days = Дней с парой
paired-col-streak = Промахов подряд: сейчас / больше всего
paired-col-streak-now = Промахов подряд
paired-col-streak-most = Промахов подряд больше всего
paired-col-carried = Пришло позже, { $sign }
paired-col-missing = Так и не пришло, { $sign }
paired-hits = { $hits } из { $days }
paired-hits-hint = дней, когда пришло не меньше обещанного
paired-streak = { $now } / { $most }
paired-why-nothing = нечего сравнить
paired-missing = Чего не хватает
paired-no-report = { $name }: нет отчёта об оплатах за { $days }.
paired-no-promise = { $name }: ничего не обещано на { $days }.
paired-days-more = { $days } и ещё { $n }

## Парный отчёт: паспорт и файлы
paired-passport = Паспорт: парный отчёт
paired-passport-pairs = Обещание «план оплат на завтра» сравнивается с деньгами следующего рабочего дня менеджера; деньги выходных входят в него же. Календарь и отпуска те же, что у темпа.
paired-passport-measures = Сдержано = Σ меньшего из обещанного и полученного / Σ обещанного. Ошибка = Σ |получено − обещано| / Σ обещанного. Перекос = Σ (получено − обещано) / Σ обещанного; меньше нуля значит, что обещают лишнее.
paired-passport-period = Дни: { $days }.
paired-passport-everything = Дни: все, за которые есть отчёты.
paired-passport-strict = Попадание: получено не меньше обещанного; обещание 0 всегда попадание.
paired-passport-tolerance = Попадание: получено не меньше обещанного без { $percent }; обещание 0 всегда попадание.
paired-passport-carried = Недобор, который покрыт деньгами сверх обещаний следующих { $n } рабочих дней, пришёл позже; остальное так и не пришло.
paired-passport-left-out = Дни без обещания или без отчёта в меры не входят и перечислены.
paired-passport-tables = Полученное взято из таблицы платежей, где ничего не вписано: { $n }.
paired-take-copy = Скопировать лист
paired-take-csv = CSV
paired-take-book = Книга Excel
paired-sheet-measures = Обещания
paired-sheet-day = День
paired-sheet-reports = Отчёты
paired-file = Парный отчёт
