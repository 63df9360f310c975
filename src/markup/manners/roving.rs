//! Arrow keys in a list: which item comes next.

/// The item `key` leads to from `index` in a ring of `n`; none when the key does not move.
pub fn step(key: &str, index: usize, n: usize) -> Option<usize> {
    if n == 0 {
        return None;
    }
    match key {
        "ArrowDown" | "ArrowRight" => Some((index + 1) % n),
        "ArrowUp" | "ArrowLeft" => Some((index + n - 1) % n),
        "Home" => Some(0),
        "End" => Some(n - 1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(key: &str, index: usize, n: usize, expect: Option<usize>) {
        assert_eq!(step(key, index, n), expect);
    }

    #[test]
    fn after_the_last_item_comes_the_first() {
        check("ArrowDown", 2, 3, Some(0));
        check("ArrowRight", 0, 3, Some(1));
    }

    #[test]
    fn before_the_first_item_comes_the_last() {
        check("ArrowUp", 0, 3, Some(2));
        check("ArrowLeft", 2, 3, Some(1));
    }

    #[test]
    fn home_and_end_go_to_the_edges() {
        check("Home", 2, 3, Some(0));
        check("End", 0, 3, Some(2));
    }

    #[test]
    fn letters_and_empty_lists_do_not_move() {
        check("k", 0, 3, None);
        check("End", 0, 0, None);
    }
}
