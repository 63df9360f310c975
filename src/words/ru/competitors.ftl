# Конкуренты

## Заголовок
competitors-title-empty = Чем мы лучше конкурентов?
competitors-title-none = Поставьте оценки, и станет видно, чем мы лучше
competitors-title-first = По весам мы первые из { $n }: { $ours } против { $theirs } у «{ $name }»
competitors-title-tied = По весам мы делим первое место с «{ $name }»: по { $ours }
competitors-title-behind = По весам мы { $place ->
    [2] вторые
    [3] третьи
    [4] четвёртые
    [5] пятые
    [6] шестые
    [7] седьмые
   *[other] восьмые
} из { $n }: { $ours } против { $theirs } у «{ $name }»
competitors-empty = Впишите, за что вас выбирают, и оцените себя и конкурентов от 0 до 10. Страница скажет, что подчеркнуть в предложении, какое место свободно и чего не хватает.
competitors-start-example = Посмотреть на примере
competitors-start-blank = Вписать самому
competitors-divergence = Наша кривая ценности расходится со средней по конкурентам на { $value } (0 — те же сильные стороны, 1 — ничего общего, 2 — всё наоборот).
competitors-divergence-none = Насколько мы непохожи на конкурентов, не посчитать. { $why }
competitors-warn-covered = Оценено не всё, балл посчитан по тому, что оценено: { $players }.
competitors-covered = «{ $name }» — { $share } веса
competitors-warn-unscored = Без оценок, в сравнении не участвуют: { $players }.
competitors-quoted = «{ $name }»

## Прочность первого места
competitors-robust = Первое место («{ $name }») прочное: ни один вес, если изменить его на { $shift } в любую сторону, его не отнимет.
competitors-shaky = Первое место («{ $name }») непрочное: оно держится на весах.
competitors-shared = Первое место делят { $names }: проверять, прочное ли оно, не на чем.
competitors-flip-up = Вес «{ $advantage }» больше на { $shift } — на первом месте «{ $name }».
competitors-flip-down = Вес «{ $advantage }» меньше на { $shift } — на первом месте «{ $name }».

## Картинка
competitors-picture = Кривые ценности
competitors-picture-description = Оценки от 0 до 10 по каждому преимуществу: { $players }.

## Что подчеркнуть
competitors-stress = Что подчеркнуть
competitors-stress-ahead = Козырь
competitors-stress-ahead-text = «{ $advantage }»: у нас { $ours }, у лучшего из конкурентов («{ $name }») { $best }. Вес { $weight }. С этого начинайте предложение.
competitors-stress-unique = Выше среднего
competitors-stress-unique-text = «{ $advantage }»: у нас { $ours }, в среднем по конкурентам на { $over } меньше, но «{ $name }» не хуже ({ $best }). Подчёркивайте тем, кто сравнивает не с «{ $name }».
competitors-stress-space = Свободное место
competitors-stress-space-raise = «{ $advantage }»: вес { $weight }, а у всех конкурентов не выше 3. У нас { $ours }: поднимите, и сравнивать будет не с кем.
competitors-stress-space-say = «{ $advantage }»: вес { $weight }, у всех конкурентов не выше 3, а у нас { $ours }. Говорите об этом первым.
competitors-stress-space-none = «{ $advantage }»: вес { $weight }, а у всех конкурентов не выше 3. Нашей оценки нет: поставьте её.
competitors-stress-stakes = Обязательное
competitors-stress-stakes-text = «{ $advantage }»: у всех конкурентов 7 и выше, у нас { $ours }. Без этого нас не станут рассматривать.
competitors-stress-stakes-none = «{ $advantage }»: у всех конкурентов 7 и выше, нашей оценки нет. Поставьте её.
competitors-stress-lose = Сильнее всего уступаем
competitors-stress-lose-text = «{ $advantage }»: у нас { $ours }, у «{ $name }» { $best }. Это стоит нам { $gap } балла. Не стройте на этом предложение.
competitors-stress-nothing = Ни одно преимущество не выше, чем у лучшего из конкурентов. Поднимите то, что больше весит.
competitors-stress-no-scores = Оценок пока мало: поставьте их себе и хотя бы одному конкуренту.

## Сетка
competitors-grid = Игроки и преимущества
competitors-grid-hint = Оценка от 0 до 10; пусто, если не знаете. Вес — любое число от нуля: считается его доля в сумме.
competitors-col-advantage = Преимущество
competitors-col-weight = Вес
competitors-col-action = Действие
competitors-row-score = Балл
competitors-place = { $place }-е место
competitors-raise = Выше
competitors-raise-whom = Выше на строку: { $name }
competitors-remove = Убрать
competitors-remove-whom = Убрать: { $name }
competitors-field-player = Название игрока { $letter }
competitors-field-advantage = Название преимущества { $n }
competitors-field-weight = { $advantage }: вес
competitors-field-score = { $advantage }: оценка, { $player }
competitors-ours = Мы — это
competitors-add-player = Добавить игрока
competitors-add-advantage = Добавить преимущество
competitors-clear = Очистить
competitors-paste = Вставить из Excel
competitors-paste-block = Скопированный блок
competitors-paste-replace = Вставить из Excel вместо этой сетки
competitors-paste-hint = Первая строка — игроки, первым вы; первый столбец — преимущества. Столбец «Вес», если он есть, узнаётся сам. Можно и наоборот: игроки строками, а веса — в строке «Вес».
competitors-paste-example = Преимущество	Вес	Мы	СтройОпт
competitors-read = Прочитать
competitors-invalid-score = От 0 до 10
competitors-invalid-weight = Число от нуля
competitors-invalid-name = Нужно название, которого ещё нет

## Вставленный текст
competitors-pasted = Прочитано: { $players ->
    [one] { $players } игрок
    [few] { $players } игрока
   *[many] { $players } игроков
}, { $advantages ->
    [one] { $advantages } преимущество
    [few] { $advantages } преимущества
   *[many] { $advantages } преимуществ
}.
competitors-pasted-totals = Итоги не взяты: { $names }.
competitors-pasted-refused = Вставка не принята, сетка осталась прежней. Поправьте текст и прочитайте снова.
competitors-refused = Строка { $line }: найдено «{ $found }», { $expected }.
competitors-refused-empty = Строка { $line }: пусто, { $expected }.
competitors-expected-cells = а нужны столбцы: скопируйте блок из Excel
competitors-expected-advantages = а под строкой игроков нужны строки преимуществ
competitors-expected-names = а в первой строке нужны названия игроков
competitors-expected-player = а нужно название игрока
competitors-expected-advantage = а первым нужно название преимущества
competitors-expected-new-name = а такое название уже есть
competitors-expected-more-players = а нужны вы и хотя бы один конкурент
competitors-expected-fewer-players = а игроков должно быть не больше { $most }
competitors-expected-fewer-advantages = а преимуществ должно быть не больше { $most }
competitors-expected-score = а нужна оценка от 0 до 10
competitors-expected-weight = а нужен вес: число от нуля
competitors-expected-nothing = а над этим столбцом нет игрока

## Таблица выводов
competitors-findings = Преимущества по порядку
competitors-findings-hint = Разрыв — сколько баллов даёт или отнимает преимущество против лучшего из конкурентов. Уникальность — насколько мы выше среднего по конкурентам.
competitors-col-share = Доля веса
competitors-col-ours = Мы
competitors-col-best = Лучший конкурент
competitors-col-gap = Разрыв
competitors-col-uniqueness = Уникальность
competitors-col-market = Что это
competitors-best = { $score } ({ $name })
competitors-market-stakes = обязательное: есть у всех
competitors-market-space = свободное место
competitors-why-not-scored = нет оценки
competitors-why-no-weights = нет весов
competitors-why-other = не посчитать

## Выгрузка
competitors-take-copy = Скопировать сетку
competitors-take-csv = CSV
competitors-take-book = Книга Excel
competitors-sheet-grid = Сетка
competitors-sheet-findings = Преимущества
competitors-sheet-players = Игроки
competitors-col-player = Игрок
competitors-col-score = Балл
competitors-col-place = Место
competitors-col-covered = Оценено, доля веса
competitors-col-why = Почему числа нет
competitors-file = Конкуренты

## Паспорт
competitors-passport = Как это посчитано
competitors-passport-score = Балл = сумма «доля веса × оценка»; доля веса = вес / сумма всех весов. Равные баллы делят место.
competitors-passport-missing = Преимущество без оценки в балл игрока не входит: балл — среднее по тому, что оценено, и доля этого веса сказана.
competitors-passport-gap = Разрыв = доля веса × (наша оценка − лучшая из оценок конкурентов). Уникальность = наша оценка − средняя по конкурентам.
competitors-passport-market = Обязательное: у всех конкурентов 7 и выше. Свободное место: у всех конкурентов 3 и ниже, а вес не ниже среднего. Если хоть один конкурент не оценён, мы этого не утверждаем.
competitors-passport-divergence = Расхождение кривых = 1 − r, где r — корреляция Пирсона наших оценок со средними по конкурентам; нужно не меньше трёх преимуществ.
competitors-passport-robust = Прочность: каждый вес по одному меняем на { $shift } вверх и вниз, доли считаем заново и смотрим, кто первый. Ничья места не отнимает.
competitors-passport-yours = Оценки и веса — ваши, страница их не проверяет. В сетке игроков: { $players }, преимуществ: { $advantages }.
