//! The messages of the interface: every language says everything, and the code asks for nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// Texts by identifier; of a message with plural forms each form, under the identifier with `_one`, `_other` and so on.
/// Values stand in them as `{name}`.
type Messages = BTreeMap<String, String>;

/// Endings of the forms that may tell the number in words.
const IN_WORDS: [&str; 3] = ["_zero", "_one", "_two"];

/// Endings of plural forms (Unicode CLDR).
const PLURAL_FORMS: [&str; 6] = ["_zero", "_one", "_two", "_few", "_many", "_other"];

/// How messages begin that are said of more than one initiative only (`src/atlas/sentence.rs`).
const OF_SEVERAL: [&str; 2] = ["district-chosen", "district-recorded"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The messages of all languages in a folder.
fn messages_in(folder: &str) -> BTreeMap<String, Messages> {
    const READABLE: &str = "the sources and texts of the project can be read";
    let files = fs::read_dir(root().join(folder)).expect(READABLE);
    let files = files.map(|file| file.expect(READABLE).path());
    files
        .filter(|path| path.is_file())
        .map(|path| {
            let language = path.file_stem().and_then(|stem| stem.to_str());
            let language = language.expect("a file named by its language").to_owned();
            let text = fs::read_to_string(&path).expect(READABLE);
            (language, messages_of(&path, &text))
        })
        .collect()
}

/// The messages of a file in the syntax of Fluent, of which they use a part: texts, values, and forms by `$count`.
fn messages_of(path: &Path, text: &str) -> Messages {
    let resource = parser::parse(text).unwrap_or_else(|(_, errors)| {
        let places = errors
            .iter()
            .map(|error| format!("\n{error}: {:?}", text.get(error.pos.clone())));
        panic!("{}: {}", path.display(), places.collect::<String>())
    });
    let mut messages = Messages::new();
    for entry in &resource.body {
        let (id, value) = match entry {
            Entry::Message(message) => (message.id.name, message.value.as_ref()),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            other => panic!("{}: {other:?} is no message", path.display()),
        };
        let pattern = value.unwrap_or_else(|| panic!("{}: {id} has no text", path.display()));
        for (form, text) in forms_of(pattern) {
            let earlier = messages.insert(format!("{id}{form}"), text);
            assert!(earlier.is_none(), "{}: {id} stands twice", path.display());
        }
    }
    messages
}

/// The texts of a message by ending; of one without plural forms there is one, without an ending.
fn forms_of(pattern: &Pattern<&str>) -> Vec<(String, String)> {
    if let [
        PatternElement::Placeable {
            expression: Expression::Select { selector, variants },
        },
    ] = pattern.elements.as_slice()
    {
        let by_count =
            matches!(selector, InlineExpression::VariableReference { id } if id.name == "count");
        assert!(by_count, "forms go by $count, not by {selector:?}");
        return variants
            .iter()
            .map(|variant| {
                let VariantKey::Identifier { name } = &variant.key else {
                    panic!("a plural form has a name: {:?}", variant.key);
                };
                assert_eq!(variant.default, *name == "other", "the default is [other]");
                (format!("_{name}"), text_of(&variant.value))
            })
            .collect();
    }
    vec![(String::new(), text_of(pattern))]
}

/// A text with its values as `{name}`.
fn text_of(pattern: &Pattern<&str>) -> String {
    let parts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } => format!("{{{}}}", id.name),
        other @ PatternElement::Placeable { .. } => {
            panic!("{other:?} is neither text nor value")
        }
    });
    parts.collect()
}

/// All messages: those of the first view, and those that come with the parts of the program that need them.
fn languages() -> BTreeMap<String, Messages> {
    let mut languages = messages_in("assets/i18n");
    let later = messages_in("assets/i18n/later");
    assert!(
        later.keys().eq(languages.keys()),
        "both have the same languages"
    );
    for (language, mut messages) in later {
        let all = languages.entry(language).or_default();
        assert!(
            messages.keys().all(|name| !all.contains_key(name)),
            "no message stands in both files"
        );
        all.append(&mut messages);
    }
    languages
}

/// The name of a message without its plural form.
fn base(name: &str) -> &str {
    PLURAL_FORMS
        .iter()
        .find_map(|form| name.strip_suffix(form))
        .unwrap_or(name)
}

fn bases(messages: &Messages) -> BTreeSet<&str> {
    messages.keys().map(|name| base(name)).collect()
}

/// The `{names}` in a text.
fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{')
        .skip(1)
        .filter_map(|rest| rest.split('}').next())
        .collect()
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("the sources and texts of the project can be read") {
        let path = entry
            .expect("the sources and texts of the project can be read")
            .path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else {
            files.push(path);
        }
    }
    files
}

/// Where the code asks for messages: the views, what the core says of entries and districts, and what the build hands on to
/// `assets/offline.js`.
fn asking_files() -> Vec<PathBuf> {
    let mut files = sources(&root().join("src/ui"));
    for file in [
        "src/atlas/feature.rs",
        "src/atlas/sentence.rs",
        "xtask/src/build/offline.rs",
    ] {
        files.push(root().join(file));
    }
    files
}

/// What Fluent calls every text in quotes in the code that looks like the name of a message, `group.name`.
fn names_in_code() -> BTreeSet<String> {
    names_in(asking_files())
}

/// Code that is in a part of its own, and so runs only when all messages are there.
const IN_PARTS: [&str; 21] = [
    "atlas/sentence.rs",
    "build/offline.rs",
    "ui/page/about_page.rs",
    "ui/page/accessibility_page.rs",
    "ui/page/data_page.rs",
    "ui/page/shortlist_page.rs",
    "ui/page/text_page.rs",
    "ui/page/coverage/",
    "ui/page/districts/",
    "ui/page/embed/",
    "ui/panel/problems.rs",
    "ui/takeaway/changed.rs",
    "ui/takeaway/cite.rs",
    "ui/takeaway/copy_field.rs",
    "ui/takeaway/dialog.rs",
    "ui/takeaway/files.rs",
    "ui/takeaway/list_view.rs",
    "ui/takeaway/print.rs",
    "ui/takeaway/sheet.rs",
    "ui/takeaway/table.rs",
    "ui/takeaway/words.rs",
];

/// Endings of names of files, which look like names of messages.
const FILES: [&str; 7] = [
    ".css", ".csv", ".geojson", ".html", ".js", ".json", ".jsonld",
];

fn names_in(files: Vec<PathBuf>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for file in files {
        let code =
            fs::read_to_string(file).expect("the sources and texts of the project can be read");
        let quoted = code.split('"').skip(1).step_by(2);
        let ours = |text: &&str| is_name(text) && !FILES.iter().any(|end| text.ends_with(end));
        names.extend(
            quoted
                .filter(ours)
                .map(|text| text.replace(['.', '_'], "-")),
        );
    }
    names
}

fn is_name(text: &str) -> bool {
    let plain = text
        .chars()
        .all(|c| c.is_ascii_lowercase() || c == '_' || c == '.');
    plain && text.split('.').count() == 2 && text.split('.').all(|part| !part.is_empty())
}

#[test]
fn the_languages_in_the_code_are_those_of_the_files() {
    let code = fs::read_to_string(root().join("src/i18n/mod.rs"))
        .expect("the sources and texts of the project can be read");
    for language in languages().keys() {
        assert!(
            code.contains(&format!("\"{language}\"")),
            "add {language} to i18n::LANGUAGES"
        );
    }
    assert!(
        code.contains(&format!("LANGUAGES: [&str; {}]", languages().len())),
        "as many as there are files"
    );
}

#[test]
fn the_first_view_asks_only_for_messages_that_are_there_at_once() {
    let later = messages_in("assets/i18n/later");
    let later = bases(&later["de"]);
    let is_in_part = |file: &PathBuf| {
        let path = file.to_string_lossy().replace('\\', "/");
        IN_PARTS.iter().any(|part| path.contains(part))
    };
    let files = asking_files().into_iter().filter(|file| !is_in_part(file));
    let asked = names_in(files.collect());
    let late: Vec<_> = later.iter().filter(|name| asked.contains(**name)).collect();
    assert!(
        late.is_empty(),
        "move from assets/i18n/later to assets/i18n: {late:?}"
    );
}

#[test]
fn every_language_says_everything_with_the_same_values() {
    let languages = languages();
    let german = &languages["de"];
    for (language, messages) in &languages {
        assert_eq!(
            bases(messages),
            bases(german),
            "messages of {language} and of de"
        );
        for (name, text) in messages {
            let found = placeholders(text);
            let allowed = allowed_placeholders(german, name);
            assert!(
                allowed.contains(&found),
                "{name} in {language} has the values {found:?} instead of one of {allowed:?}"
            );
        }
    }
}

/// The sets of values that a text of this name may have: those of the German text, or of its plural. The form for none,
/// one or two may say the number in words.
fn allowed_placeholders<'a>(german: &'a Messages, name: &str) -> Vec<BTreeSet<&'a str>> {
    let many = format!("{}_other", base(name));
    let texts = [name, base(name), many.as_str()].into_iter();
    let texts = texts.filter_map(|name| german.get(name));
    let mut allowed: Vec<BTreeSet<&str>> = texts.map(|text| placeholders(text)).collect();
    if IN_WORDS.iter().any(|form| name.ends_with(form)) {
        let in_words = allowed.iter().map(|names| {
            let others = names.iter().filter(|name| **name != "count");
            others.copied().collect()
        });
        let in_words: Vec<_> = in_words.collect();
        allowed.extend(in_words);
    }
    allowed
}

#[test]
fn every_language_has_all_of_its_plural_forms() {
    let languages = languages();
    let german = &languages["de"];
    for (language, messages) in &languages {
        let rules = plural_rules(language);
        let numbers = |form: &str| {
            let numbers = (0..=200_usize).chain([1_000, 1_000_000]);
            let of_form = numbers.filter(|number| category(&rules, *number) == form);
            of_form.collect::<Vec<_>>()
        };
        for name in bases(german) {
            let said = said_numbers(german, name);
            for form in PLURAL_FORMS {
                let is_said = numbers(form).iter().any(|number| said.contains(number));
                // Without forms it says the same of all numbers.
                let is_there =
                    messages.contains_key(&format!("{name}{form}")) || messages.contains_key(name);
                // What has no form of its own takes `_other`; with French, one million does.
                let is_needed = is_said && !(language == "fr" && form == "_many");
                assert!(is_there || !is_needed, "{language} lacks {name}{form}");
            }
        }
    }
}

#[test]
fn a_form_that_stands_for_several_numbers_names_the_number() {
    let languages = languages();
    let german = &languages["de"];
    for (language, messages) in &languages {
        let rules = plural_rules(language);
        let stands_for_several = |form: &str| {
            let numbers = (0..=200_usize).filter(|number| category(&rules, *number) == form);
            numbers.count() > 2
        };
        for form in ["_one", "_two", "_few", "_many"] {
            for (name, text) in messages.iter().filter(|(name, _)| name.ends_with(form)) {
                // German may say one in words; others put it so that it is right for 1 and for 21.
                let german = german.get(&format!("{}_one", base(name)));
                let is_to_be_named = german.is_some_and(|german| german.contains("{count}"));
                assert!(
                    text.contains("{count}") || !is_to_be_named || !stands_for_several(form),
                    "{name} in {language} is said of several numbers, and has to tell which"
                );
            }
        }
    }
}

/// The numbers that a message may be about; empty for one that is about none.
fn said_numbers(german: &Messages, name: &str) -> Vec<usize> {
    let many = format!("{name}_other");
    let text = german.get(name).or_else(|| german.get(&many));
    let is_counted =
        text.is_some_and(|text| text.contains("{count}")) || german.contains_key(&many);
    let is_of_several = OF_SEVERAL.iter().any(|start| name.starts_with(start));
    let all = (0..=200).chain([1_000, 1_000_000]);
    match (is_counted, is_of_several) {
        (false, _) => Vec::new(),
        (true, true) if name.contains("-both") => vec![2],
        (true, true) => all.filter(|number| *number > 1).collect(),
        (true, false) => all.collect(),
    }
}

fn plural_rules(language: &str) -> PluralRules {
    let primary = language.split('-').next().unwrap_or_default();
    let primary: LanguageIdentifier = primary.parse().expect("a language tag");
    PluralRules::create(primary, PluralRuleType::CARDINAL).expect("the rules of this language")
}

/// The ending of the form for a number.
fn category(rules: &PluralRules, number: usize) -> &'static str {
    match rules.select(number).expect("a number has a form") {
        PluralCategory::ZERO => "_zero",
        PluralCategory::ONE => "_one",
        PluralCategory::TWO => "_two",
        PluralCategory::FEW => "_few",
        PluralCategory::MANY => "_many",
        PluralCategory::OTHER => "_other",
    }
}

#[test]
fn the_code_asks_only_for_messages_there_are_and_there_are_no_others() {
    let languages = languages();
    let known = bases(&languages["de"]);
    let asked = names_in_code();
    let asked: BTreeSet<&str> = asked.iter().map(String::as_str).collect();
    let missing: Vec<_> = asked.difference(&known).collect();
    assert!(
        missing.is_empty(),
        "the code asks for messages that assets/i18n lacks: {missing:?}"
    );
    // `type.…` are put together with the parser's words.
    let unused: Vec<_> = known
        .difference(&asked)
        .filter(|name| !name.starts_with("type-"))
        .collect();
    assert!(
        unused.is_empty(),
        "no code asks for these messages: {unused:?}"
    );
}

#[test]
fn german_texts_use_german_quotes_and_polite_address() {
    for (name, text) in &languages()["de"] {
        assert!(
            !text.contains(['"', '\'']),
            "{name}: „…“ instead of straight quotes"
        );
        assert!(
            text.matches('„').count() == text.matches('“').count(),
            "{name}: quotes open and close"
        );
        assert!(!text.contains("..."), "{name}: … instead of three points");
    }
}
