//! From the screen to a picture's own units.
/// The `viewBox` of a picture: the size of its field in its own units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ViewBox {
    /// Width in picture units, above zero.
    pub width: f64,
    /// Height in picture units, above zero.
    pub height: f64,
}

impl ViewBox {
    /// The picture's point under `x`, `y` (screen pixels from the corner of the element), as
    /// `preserveAspectRatio="xMidYMid meet"` lays it out; none while the element has no size.
    pub fn locate(self, x: f64, y: f64, width: f64, height: f64) -> Option<(f64, f64)> {
        let scale = (width / self.width).min(height / self.height);
        if !scale.is_finite() || scale <= 0.0 {
            return None;
        }
        let left = (width - self.width * scale) / 2.0;
        let top = (height - self.height * scale) / 2.0;
        Some(((x - left) / scale, (y - top) / scale))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(at: (f64, f64), size: (f64, f64), expect: Option<(f64, f64)>) {
        assert_eq!(ViewBox { width: 200.0, height: 100.0 }.locate(at.0, at.1, size.0, size.1), expect);
    }

    #[test]
    fn a_picture_twice_as_large_has_twice_as_many_pixels_to_a_unit() {
        check((100.0, 50.0), (400.0, 200.0), Some((50.0, 25.0)));
    }

    #[test]
    fn a_picture_in_a_wider_element_stands_in_its_middle() {
        check((150.0, 50.0), (500.0, 100.0), Some((0.0, 50.0)));
    }

    #[test]
    fn a_picture_in_a_higher_element_stands_in_its_middle() {
        check((0.0, 150.0), (200.0, 400.0), Some((0.0, 0.0)));
    }

    #[test]
    fn an_element_without_size_has_no_points() {
        check((10.0, 10.0), (0.0, 0.0), None);
    }
}
