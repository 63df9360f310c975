"""Weeks, months and quarters as consecutive numbers, for the reference implementation."""
import datetime

DAY = datetime.timedelta(days=1)


def add_months(day, months):
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return datetime.date(year, month + 1, min(day.day, last))
        except ValueError:
            continue
    raise ValueError(day)


def period_of(step, day):
    if step == "week":
        return (day.toordinal() - 1) // 7  # 0001-01-01 is a Monday
    if step == "month":
        return day.year * 12 + day.month - 1
    return day.year * 4 + (day.month - 1) // 3


def first_day(step, period):
    if step == "week":
        return datetime.date.fromordinal(period * 7 + 1)
    if step == "quarter":
        period *= 3
    return datetime.date(period // 12, period % 12 + 1, 1)


def last_day(step, period):
    return first_day(step, period + 1) - DAY


def period_name(step, period):
    day = first_day(step, period)
    if step == "week":
        return day.isoformat()
    return f"{day.year}-{day.month:02}" if step == "month" else f"{day.year}-Q{(day.month + 2) // 3}"
