//! The columns of a table of initiatives.

/// A column, by what it holds; data/README.md explains each under the name that stands in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    Id,
    Title,
    Organisation,
    OrganisationType,
    Fields,
    TargetGroups,
    Scope,
    Municipality,
    MunicipalityBasis,
    MunicipalityAgs,
    District,
    DistrictAgs,
    PostalCode,
    Street,
    Website,
    PublicEmail,
    Phone,
    LanguagesOffered,
    Since,
    SummaryDe,
    SummaryEn,
    SourceUrl,
    SourceUrlOlder,
    SourceYear,
    Currency,
    Checked,
}

/// All columns with the names that stand in the first row.
pub const COLUMNS: [(Column, &str); 26] = [
    (Column::Id, "id"),
    (Column::Title, "title"),
    (Column::Organisation, "organisation"),
    (Column::OrganisationType, "organisation_type"),
    (Column::Fields, "fields"),
    (Column::TargetGroups, "target_groups"),
    (Column::Scope, "scope"),
    (Column::Municipality, "municipality"),
    (Column::MunicipalityBasis, "municipality_basis"),
    (Column::MunicipalityAgs, "municipality_ags"),
    (Column::District, "district"),
    (Column::DistrictAgs, "district_ags"),
    (Column::PostalCode, "postal_code"),
    (Column::Street, "street"),
    (Column::Website, "website"),
    (Column::PublicEmail, "public_email"),
    (Column::Phone, "phone"),
    (Column::LanguagesOffered, "languages_offered"),
    (Column::Since, "since"),
    (Column::SummaryDe, "summary_de"),
    (Column::SummaryEn, "summary_en"),
    (Column::SourceUrl, "source_url"),
    (Column::SourceUrlOlder, "source_url_older"),
    (Column::SourceYear, "source_year"),
    (Column::Currency, "currency"),
    (Column::Checked, "checked"),
];

/// Columns without which no row can be used.
pub const REQUIRED: [Column; 7] = [
    Column::Id,
    Column::Title,
    Column::Organisation,
    Column::OrganisationType,
    Column::Fields,
    Column::Scope,
    Column::SourceUrl,
];

impl Column {
    /// The name that stands in the first row.
    pub fn name(self) -> &'static str {
        COLUMNS
            .iter()
            .find(|(column, _)| *column == self)
            .map_or("", |(_, name)| name)
    }

    /// The column of this name, whatever its case; `None` when there is none.
    pub fn named(name: &str) -> Option<Self> {
        let wanted = name.trim().to_lowercase();
        COLUMNS
            .iter()
            .find(|(_, known)| *known == wanted)
            .map(|(column, _)| *column)
    }
}
