### УТП и 4U

## Четыре U
offer-u-usefulness = Полезность
offer-u-uniqueness = Уникальность
offer-u-specificity = Ультраспецифичность
offer-u-urgency = Срочность
offer-gloss-usefulness = главная выгода для клиента
offer-gloss-uniqueness = как это работает только у нас
offer-gloss-specificity = в деньгах, во времени, в людях
offer-gloss-urgency = до какого срока
offer-lack-usefulness = пользы
offer-lack-uniqueness = отличия от других
offer-lack-specificity = точных чисел
offer-lack-urgency = срочности
offer-and = { $one } и { $two }

## Заголовок
offer-title-empty = Что сказать клиенту?
offer-empty = Положите рядом несколько текстов предложения и оцените каждый по четырём U: полезность, уникальность, ультраспецифичность, срочность. Станет видно, какой сильнее и что поднять. Тексты можно собрать из преимуществ ниже или вписать свои.
offer-start = Начать с трёх вариантов
offer-title-unscored = { $n ->
    [one] { $n } вариант ждёт оценки
    [few] { $n } варианта ждут оценки
   *[many] { $n } вариантов ждут оценки
}
offer-title-on-all = вариант { $letter } силён по всем четырём U
offer-title-strong = вариант { $letter } силён, не хватает только срочности
offer-title-many = сильные варианты: { $letters }
offer-title-weak = варианту { $letter } не хватает { $lacks }
offer-title-weaker = { $n ->
    [one] слабее и ещё { $n } вариант
    [few] слабее и ещё { $n } варианта
   *[many] слабее и ещё { $n } вариантов
}
offer-subtitle = Оценено { $scored } из { $all }. Вариант силён, когда полезность, уникальность и ультраспецифичность не ниже 3; срочности может не быть.

## Вариант
offer-variant = Вариант { $letter }
offer-variant-named = Вариант { $letter }: { $name }
offer-name = Название
offer-text = Текст
offer-remove = Убрать вариант { $letter }
offer-add = Добавить вариант
offer-add-none = Больше 26 вариантов не нужно: буквы кончились.
offer-strong = сильный
offer-weak = слабый
offer-format = Где будет стоять
offer-format-free = где угодно
offer-format-yandex = Яндекс Директ: объявление
offer-format-google = Google Ads: объявление в поиске
offer-format-subject = тема письма
offer-format-sms = СМС
offer-place-headline = Заголовок
offer-place-second = Второй заголовок
offer-place-body = Текст
offer-place-whole = Длина
offer-length = { $part }: { $counted } из { $most }
offer-length-over = { $part }: { $counted } из { $most }, лишних знаков: { $over }
offer-length-free = { $part }: { $counted ->
    [one] { $counted } знак
    [few] { $counted } знака
   *[many] { $counted } знаков
}
offer-length-words = { $part }: слишком длинное слово { $words }
offer-lines = Первая строка считается заголовком, остальные текстом.
offer-lines-yandex = Первая строка считается заголовком, остальные текстом; если строк три и больше, вторая считается вторым заголовком.

## Оценка
offer-scores = Оценка от 1 до 4
offer-score-label = { $variant }, { $u }, оценивает { $reader }
offer-score-none = нет
offer-score-mean = среднее { $mean }, от { $least } до { $most }
offer-score-same = среднее { $mean }, без разброса
offer-reader-default = Я
offer-reader-unnamed = Читатель { $n }
offer-verdict-on-all = Сильный: все четыре U не ниже 3.
offer-verdict-strong = Сильный: три U из четырёх не ниже 3, а срочности может не быть.
offer-verdict-raise = Пока слабый. Поднять прежде всего: { $what }.
offer-verdict-none = Вывода нет, пока не оценено: { $what }.

## Подсказки
offer-hints = Подсказки по словам, не оценка
offer-hints-empty = Впишите текст, и здесь появится, что видно по его словам.
offer-hint-measures = числа с единицами: { $words }
offer-hint-measures-none = ни одного числа с единицей: сколько денег, времени, людей?
offer-hint-round = круглое число похоже на выдуманное, точное убеждает больше: { $words }
offer-hint-urgent = срок или ограничение: { $words }
offer-hint-urgent-none = ни срока, ни ограничения не видно
offer-hint-vague = общие слова, так может сказать любой: { $words }
offer-hint-law = по закону «О рекламе» (38-ФЗ, ст. 5) нужен критерий, который можно доказать: { $words }
offer-hint-we = о себе чаще, чем о читателе («мы» — { $we }, «вы» — { $you }): { $words }
offer-hint-you = обращение к читателю: «вы» — { $you }, «мы» — { $we }
offer-hint-nearest = ближе всего к словам конкурента { $rival }: общих слов { $percent }
offer-hint-ease-ru = читается на { $ease } из 100 (0 трудно, 100 легко; формула для русского текста)
offer-hint-ease-en = читается на { $ease } из 100 (0 трудно, 100 легко; формула для английского текста)
offer-hint-short = удобочитаемость не считаем, пока слов меньше пяти
offer-more = ещё { $n }

## Сравнение
offer-compare = Варианты рядом
offer-picture-description = Оценки 4U от 1 до 4, черта на 3. { $all }
offer-picture-one = { $letter }: { $scores }.
offer-no-mark = нет оценки
offer-col-variant = Вариант
offer-col-name = Название
offer-col-text = Текст
offer-col-mean = Среднее
offer-col-verdict = Вывод
offer-likeness = Похожие формулировки
offer-like-variants = варианты { $one } и { $two }: { $percent } общих слов
offer-like-rival = вариант { $one } и конкурент { $rival }: { $percent } общих слов
offer-like-much = почти одно и то же
offer-like-none = Общих слов у вариантов нет.
offer-like-no-rivals = Впишите ниже слова конкурентов, и будет видно, кто говорит так же.
offer-take-copy = Скопировать таблицу
offer-take-csv = CSV
offer-take-book = Книга Excel
offer-take-print = Напечатать
offer-file = Варианты предложения
offer-sheet = Варианты
offer-sheet-marks = Оценки читателей
offer-sheet-reader = Кто оценил
offer-sheet-drafts = Черновики УТП

## Черновики
offer-drafts = Черновики УТП
offer-drafts-note = преимущество × фразы × число × срок
offer-drafts-hint = Взяты преимущества с лучшим произведением веса на уникальность. Чего не вписано, стоит в скобках ⟨ ⟩: сами ничего не выдумываем.
offer-drafts-none = Преимуществ пока нет: заполните вкладку «Конкуренты» или впишите преимущество здесь.
offer-drafts-no-groups = Фраз пока нет: соберите их на вкладке «Фразы», и польза возьмётся из слов клиентов.
offer-draft-add = Преимущество своими словами
offer-draft-there = Такое преимущество уже есть: { $advantage }
offer-draft-worth = вес { $weight }, уникальность { $uniqueness }
offer-draft-not-unique = у конкурентов это не хуже
offer-draft-group = Потребность (группа фраз)
offer-draft-by-words = по общим словам: { $group }
offer-draft-by-words-none = по общим словам: не нашлось
offer-draft-no-group = без потребности
offer-draft-number = Число
offer-draft-number-invalid = Нужно число: 14, 30 % или 1,2 млн
offer-draft-unit = Единица
offer-draft-deadline = Срок (до какого дня)
offer-draft-result = Черновик
offer-draft-compose = Составить заново
offer-draft-send = В варианты 4U
offer-draft-forget = Забыть вписанное
offer-draft-whose = { $what }: { $advantage }
offer-draft-measure = { $number } { $unit }
offer-draft-text = { $need }: { $advantage } — { $measure }. До { $deadline }.
offer-draft-text-bare = { $advantage } — { $measure }. До { $deadline }.
offer-slot-need = ⟨польза⟩
offer-slot-advantage = ⟨преимущество⟩
offer-slot-number = ⟨число⟩
offer-slot-unit = ⟨единица⟩
offer-slot-deadline = ⟨срок⟩

## Кто оценивает и с кем сравнивать
offer-settings = Кто оценивает и слова конкурентов
offer-reader = Имя читателя { $n }
offer-reader-add = Добавить читателя
offer-reader-remove = Убрать
offer-reader-remove-whom = Убрать: { $name }
offer-rivals = Как говорят конкуренты
offer-rivals-hint = по одной формулировке в строке; сравним с ними каждый вариант

## Паспорт
offer-passport = Как это посчитано
offer-passport-rule = Вариант силён, когда не меньше трёх U из четырёх не ниже 3, а ниже может быть только срочность. Иначе названы две самые низкие U; при равенстве порядок такой: полезность, уникальность, ультраспецифичность, срочность. Что уже на 4, поднимать некуда.
offer-passport-readers = Оценка U: среднее по читателям, рядом разброс от меньшей до большей. Читателей: { $n }.
offer-passport-hints = Подсказки найдены по словам и не влияют на оценку: слова ищутся по спискам для русского и английского. Круглым считается число из одной цифры и нулей от 10; сроки круглыми не считаются.
offer-passport-ease = Удобочитаемость: 206,835 − 1,3 × слов в предложении − 60,1 × слогов в слове для русского (Оборнева), 206,835 − 1,015 и 84,6 для английского (Флеш); от 0 до 100. Язык определён по буквам текста.
offer-passport-likeness = Похожесть: доля общих основ слов среди всех основ двух текстов, без служебных слов.
offer-passport-limits = Длины на ноябрь 2026: Яндекс Директ 56, 30 и 81 знак, слово до 22 и 23, до 15 знаков препинания во втором заголовке и тексте не в счёт; Google Ads 30 и 90; СМС 70 знаков по-русски и 160 латиницей; тему письма длиннее 60 обрезают.
