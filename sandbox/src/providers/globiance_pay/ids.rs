//! Ids in the provider's forms.

/// A random UUID.
pub(super) fn uuid() -> String {
    let bits = fastrand::u128(..) & !(0xf << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62);
    let hex = format!("{bits:032x}");
    [
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..],
    ]
    .join("-")
}

pub(super) fn is_uuid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    lengths == [8, 4, 4, 4, 12]
        && parts
            .iter()
            .all(|part| part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// So many random letters and digits.
pub(super) fn letters(count: usize) -> String {
    std::iter::repeat_with(fastrand::alphanumeric)
        .take(count)
        .collect()
}

/// So many random hexadecimal digits.
pub(super) fn hex(count: usize) -> String {
    std::iter::repeat_with(|| fastrand::digit(16))
        .take(count)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{is_uuid, uuid};

    #[test]
    fn ids_are_uuids_of_version_4() {
        let id = uuid();
        assert!(is_uuid(&id) && id != uuid());
        assert_eq!(&id[14..15], "4");
        assert!("89ab".contains(&id[19..20]));
        for wrong in ["", "sub123", "123e4567e89b12d3a456426614174000", &id[1..]] {
            assert!(!is_uuid(wrong), "{wrong}");
        }
    }
}
