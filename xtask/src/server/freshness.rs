//! Whether the compressed neighbours of a file still say what the file says.

use std::fs;
use std::path::Path;

use crate::build::compress::with_suffix;

/// Whether neither `.br` nor `.gz` is older than the file. They are older when somebody has exchanged a data file in
/// `dist/` by hand; then the file itself has to be sent.
pub fn may_send_compressed(file: &Path) -> bool {
    let changed = |path: &Path| fs::metadata(path).and_then(|data| data.modified()).ok();
    let file_changed = changed(file);
    ["br", "gz"]
        .iter()
        .filter_map(|suffix| changed(&with_suffix(file, suffix)))
        .all(|neighbour_changed| Some(neighbour_changed) >= file_changed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, SystemTime};

    #[test]
    fn an_exchanged_file_is_sent_as_it_is() {
        let folder =
            std::env::temp_dir().join(format!("projektatlas-freshness-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join("initiatives.geojson");
        fs::write(&file, "{}").unwrap();
        assert!(may_send_compressed(&file), "no neighbours");
        fs::write(folder.join("initiatives.geojson.br"), "").unwrap();
        assert!(
            may_send_compressed(&file),
            "a neighbour made after the file"
        );

        let later = SystemTime::now() + Duration::from_secs(60);
        fs::File::options()
            .append(true)
            .open(&file)
            .unwrap()
            .set_modified(later)
            .unwrap();
        assert!(
            !may_send_compressed(&file),
            "a neighbour from before the exchange"
        );
        fs::remove_dir_all(&folder).unwrap();
    }
}
