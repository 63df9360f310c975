# Страница «Оффер»: её части.
offer-parts = Части страницы
offer-part-competitors = Конкуренты
offer-part-keywords = Фразы
offer-part-variants = УТП и 4U
offer-part-test = Тест
