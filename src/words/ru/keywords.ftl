# Поисковые фразы

keywords-title = { $n ->
    [one] { $n } фраза
    [few] { $n } фразы
   *[many] { $n } фраз
} в { $groups ->
    [one] { $groups } группе
   *[other] { $groups } группах
}; самый большой спрос: «{ $name }», { $count ->
    [one] { $count } запрос
    [few] { $count } запроса
   *[many] { $count } запросов
} в месяц
keywords-title-uncounted = { $n ->
    [one] { $n } фраза
    [few] { $n } фразы
   *[many] { $n } фраз
} в { $groups ->
    [one] { $groups } группе
   *[other] { $groups } группах
}; сколько их ищут, в списке не сказано
keywords-title-none = Все фразы отложены: в группах ничего нет
keywords-title-empty = Какими словами покупатели ищут ваш товар?
keywords-empty = Вставьте выгрузку Яндекс Вордстата или Планировщика Google либо простой список фраз: Ctrl+V вне поля или откройте файл. Немного фраз можно вписать ниже.

## Куда делись фразы
keywords-account = { $n ->
    [one] Прочитана { $n } фраза
    [few] Прочитаны { $n } фразы
   *[many] Прочитано { $n } фраз
}: в группах { $grouped }
keywords-account-duplicates = повторов { $n }
keywords-account-minus = отложено минус-словами { $n }
keywords-account-empty = без слов { $n }
keywords-aside = Не вошли в группы
keywords-duplicates = Повторы
keywords-duplicates-note = Те же слова в другой форме или порядке. Остаётся большее число запросов: числа не складываются.
keywords-aside-minus = Отложено минус-словами
keywords-minus-note = Уберите минус-слово из списка, и фраза вернётся.
keywords-empty-phrases = Фразы без слов
keywords-empty-note = Одни служебные слова или знаки: сравнивать нечего.
keywords-why-duplicate = то же, что «{ $text }»
keywords-why-minus = минус-слово «{ $word }»
keywords-why-empty = нет слов

## Группы
keywords-table = Группы фраз
keywords-phrases = Фразы
keywords-n-phrases = { $n ->
    [one] { $n } фраза
    [few] { $n } фразы
   *[many] { $n } фраз
}
keywords-n-groups = { $n ->
    [one] { $n } группа
    [few] { $n } группы
   *[many] { $n } групп
}
keywords-search = Найти группу или фразу
keywords-table-empty = Таких групп нет. Измените поиск или цель.
keywords-col-group = Группа
keywords-col-demand = Запросов в месяц
keywords-col-phrases = Фраз
keywords-col-intent = Цель
keywords-col-samples = Ещё в группе
keywords-col-phrase = Фраза
keywords-col-count = Запросов в месяц
keywords-col-month = В месяц
keywords-col-same = Повторов
keywords-col-why = Почему
keywords-intent-all = любая
keywords-intent-buy = купить
keywords-intent-ask = узнать
keywords-intent-place = рядом
keywords-intent-brand = бренд
keywords-intent-other = прочее
keywords-nested = Числа Вордстата вложенные: короткая фраза уже включает длинные. Поэтому они не складываются, и спрос группы равен числу её главной фразы.
keywords-not-added = не складываются
keywords-merge-selected = { $n ->
    [one] Объединить { $n } группу
    [few] Объединить { $n } группы
   *[many] Объединить { $n } групп
}
keywords-merge-into = Все войдут в группу «{ $name }»
keywords-unselect = Снять выбор
keywords-wording = Группы собраны по словам, а не по смыслу: «снять квартиру» и «аренда квартир» не встретятся, пока не сказано, что «снять» и «аренда» — одно и то же.
keywords-synonyms-add = Считать одним словом (через запятую)
keywords-synonyms-invalid = Нужны хотя бы два разных слова через запятую: снять, аренда

## Открытая группа
keywords-a-month = { $n ->
    [one] { $n } запрос в месяц
    [few] { $n } запроса в месяц
   *[many] { $n } запросов в месяц
}
keywords-gone-title = Группы больше нет
keywords-gone = Таких фраз в списке сейчас нет.
keywords-name = Название группы
keywords-picked = { $n ->
    [one] Выбрана { $n } фраза
    [few] Выбраны { $n } фразы
   *[many] Выбрано { $n } фраз
}
keywords-own = Выделить в свою группу
keywords-own-head = Главная фраза присоединённой группы отдельно не выделяется: верните всю группу ниже.
keywords-minus-aside = В минус-слова:
keywords-minus-add = −{ $word }
keywords-into-whole = Присоединить всю группу к другой
keywords-into-picked = { $n ->
    [one] Перенести { $n } фразу в группу
    [few] Перенести { $n } фразы в группу
   *[many] Перенести { $n } фраз в группу
}
keywords-find = Название другой группы
keywords-find-none = Похожих групп нет: впишите часть названия.
keywords-by-hand = Перенесено сюда вручную
keywords-back = вернуть

## Свои слова
keywords-lists = Свои слова: синонимы, минус-слова, бренды
keywords-changed = изменено
keywords-synonyms = Синонимы
keywords-synonyms-hint = Строка на список: слова через запятую считаются одним. Применяется, когда вы уходите из поля.
keywords-synonyms-example = снять, аренда
keywords-minus = Минус-слова
keywords-minus-hint = Фразы с этими словами в любой форме откладываются и считаются отдельно.
keywords-minus-example = бесплатно, авито
keywords-brands = Бренды
keywords-brands-hint = Название на строку. Фразы с ними получают цель «бренд».
keywords-brands-example = Леруа Мерлен
keywords-brands-maybe = Может быть, бренды:
keywords-brand-offer = { $word } ({ $n })
keywords-fault-two-words = Строка { $line }: найдено «{ $found }», а нужны хотя бы два разных слова через запятую.
keywords-fault-one-word = Строка { $line }: найдено «{ $found }», а между запятыми нужно одно слово без дефиса.
keywords-fault-telling = Строка { $line }: слово «{ $found }» служебное, во фразах оно и так не учитывается.
keywords-edits = { $n ->
    [one] Сделана { $n } правка групп вручную.
    [few] Сделаны { $n } правки групп вручную.
   *[many] Сделано { $n } правок групп вручную.
}
keywords-unedit = Снять все правки

## Вписать фразы
keywords-entry = Вписать фразы
keywords-paste = Фразы списком
keywords-paste-hint = Строка на фразу, число запросов через табуляцию или точку с запятой. Строки заголовков Вордстата и Планировщика узнаются сами.
keywords-paste-example = аренда склада; 12 400
keywords-read = Прочитать фразы
keywords-example-take = Показать на примере
keywords-example =
    аренда склада; 12 400
    склад в аренду; 8 300
    аренда склада цена; 2 100
    аренда склада москва; 1 900
    сколько стоит аренда склада; 640
    снять склад; 3 700
    снять склад недорого; 510
    ответственное хранение; 5 600
    ответственное хранение на складе; 1 450
    ответственное хранение цена за паллет; 320
    услуги фулфилмента; 7 800
    фулфилмент для wildberries; 4 100
    что такое фулфилмент; 2 950
    складская логистика; 3 300
keywords-typed = Вписано здесь: { $phrases }.
keywords-retype = Править списком
keywords-told-read = { $n ->
    [one] Прочитана { $n } фраза.
    [few] Прочитаны { $n } фразы.
   *[many] Прочитано { $n } фраз.
}
keywords-told-headings = { $n ->
    [one] { $n } строка заголовков пропущена.
    [few] { $n } строки заголовков пропущены.
   *[many] { $n } строк заголовков пропущено.
}
keywords-told-refused = { $n ->
    [one] Не понята { $n } строка, она осталась в поле: поправьте и прочитайте снова.
    [few] Не поняты { $n } строки, они остались в поле: поправьте и прочитайте снова.
   *[many] Не понято { $n } строк, они остались в поле: поправьте и прочитайте снова.
}
keywords-too-many = Вписать можно не больше { $most } фраз, а вышло бы { $n }. Ничего не потеряно: список остался в поле. Откройте его файлом или вставьте вне поля, там помещается сколько угодно.
keywords-refused-phrase = Строка { $line }: «{ $text }». Найдено «{ $found }», а нужна фраза.
keywords-refused-count = Строка { $line }: «{ $text }». Найдено «{ $found }», а нужно целое число запросов.

## Паспорт и файлы
keywords-passport = Паспорт: фразы
keywords-passport-account = Прочитано { $read } (из таблиц { $tables }, вписано { $typed }) = в группах { $grouped } + повторов { $duplicates } + отложено минус-словами { $minus } + без слов { $empty }.
keywords-passport-clean = Сняты операторы + ! " [ ] ( ) | и минус-слова внутри фраз; регистр, ё и е не различаются, слова через дефис разделены. Служебные слова («в», «для») не учитываются, вопросительные учитываются.
keywords-passport-duplicates = Слова сравниваются по основам (стеммер Snowball, русский и английский). Одинаковые наборы основ — одна фраза, у неё наибольшее из чисел.
keywords-passport-groups = Фразы идут от частых к редким, без чисел последними. Фраза входит в группу самой частой главной фразы, с которой у неё общая хотя бы половина всех основ; иначе открывает свою группу. Порядок строк не важен.
keywords-passport-demand = Спрос группы — число её самой частой фразы, не сумма: числа Вордстата вложенные.
keywords-passport-intent = Цель подсказывают слова: цена и доставка, вопросы и отзывы, города. Бренды берутся только из вашего списка. Цель группы та же, что у главной фразы; если она ни о чём не говорит, то та, что есть больше чем у половины фраз.
keywords-passport-lists = Свои слова: списков синонимов { $synonyms }, минус-слов { $minus }, брендов { $brands }.
keywords-passport-edits = Правок вручную: { $n }; ждут фраз, которых сейчас нет: { $waiting }.
keywords-take-copy = Скопировать группы
keywords-take-csv = CSV
keywords-take-book = Книга Excel
keywords-file = Семантическое ядро
