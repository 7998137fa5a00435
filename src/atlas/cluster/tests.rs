#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "numbers of tests are small"
)]

use geo::coord;
use proptest::prelude::*;

use super::*;

/// The clusters of these places that are shown, everywhere.
fn everywhere(places: &[Coord], shown: &[bool], zoom: f64) -> (ZOrder, Shown, Vec<Cluster>) {
    let order = ZOrder::new(&places.iter().copied().map(Some).collect::<Vec<_>>());
    let set = (0..places.len())
        .filter(|at| {
            let feature = order.feature(ZIndex(*at)).unwrap();
            shown.get(feature.0).copied().unwrap_or(true)
        })
        .collect();
    let shown = Shown::new(set);
    let clusters = clusters(&order, &shown, zoom, &Bounds::WORLD);
    (order, shown, clusters)
}

fn at(x: f64, y: f64) -> Coord {
    coord! { x: x, y: y }
}

/// Places as they may come: mostly in clumps, else as no map is likely to have them.
fn places() -> impl Strategy<Value = Vec<Coord>> {
    prop_oneof![4 => clumps(), 1 => one_place(), 1 => line(), 1 => repeated(), 1 => edges_of_the_world()]
}

/// All at one place.
fn one_place() -> impl Strategy<Value = Vec<Coord>> {
    ((0.51..0.54_f64, 0.31..0.35_f64), 0..60_usize)
        .prop_map(|((x, y), count)| vec![at(x, y); count])
}

/// All on a line, level, upright or slanting, evenly or ever closer.
fn line() -> impl Strategy<Value = Vec<Coord>> {
    (-1e-3..1e-3_f64, -1e-3..1e-3_f64, 1..3_i32, 1..80_usize).prop_map(|(dx, dy, power, count)| {
        let part = |position: usize| (position as f64 / count as f64).powi(power);
        let place = |position| at(0.523 + dx * part(position), 0.334 + dy * part(position));
        (0..count).map(place).collect()
    })
}

/// Few places, many times each.
fn repeated() -> impl Strategy<Value = Vec<Coord>> {
    let few = prop::collection::vec((0.522..0.524_f64, 0.333..0.335_f64), 1..6);
    (
        few,
        prop::collection::vec(any::<prop::sample::Index>(), 0..80),
    )
        .prop_map(|(few, picks)| {
            let places = picks.iter().map(|pick| few[pick.index(few.len())]);
            places.map(|(x, y)| at(x, y)).collect()
        })
}

/// On both sides of the antimeridian, and as far north and south as the square goes.
fn edges_of_the_world() -> impl Strategy<Value = Vec<Coord>> {
    let side = prop_oneof![0.0..1e-4_f64, 0.9999..1.0_f64];
    prop::collection::vec((side.clone(), side), 0..60)
        .prop_map(|places| places.into_iter().map(|(x, y)| at(x, y)).collect())
}

/// In clumps, as towns and villages are; some of them twice.
fn clumps() -> impl Strategy<Value = Vec<Coord>> {
    let clump = (
        0.515..0.533_f64,
        0.32..0.34_f64,
        1e-6..3e-3_f64,
        1..40_usize,
    );
    let spread = prop::collection::vec((-1.0..1.0_f64, -1.0..1.0_f64), 40);
    prop::collection::vec((clump, spread), 0..12).prop_map(|clumps| {
        clumps
            .into_iter()
            .flat_map(|((x, y, width, count), spread)| {
                spread
                    .into_iter()
                    .take(count)
                    .map(move |(dx, dy)| at(x + dx * dx * dx * width, y + dy * dy * dy * width))
            })
            .collect()
    })
}

fn touching(clusters: &[Cluster], zoom: f64) -> Option<(&Cluster, &Cluster)> {
    let scale_px = 256.0 * zoom.exp2();
    clusters.iter().enumerate().find_map(|(position, a)| {
        let others = clusters.get(position + 1..)?;
        let b = others.iter().find(|b| {
            let apart = (a.world - b.world) * scale_px;
            apart.x.hypot(apart.y) < a.radius_px() + b.radius_px()
        })?;
        Some((a, b))
    })
}

/// The rule, said once more in the plainest way: all cells of the world, by rank, each against all middles before it.
fn by_the_plain_rule(places: &[Coord], zoom: f64) -> Vec<usize> {
    let step = (zoom / STEP).floor() * STEP;
    let level = (step + CELL_HALVINGS).floor() as u32;
    let scale_px = WORLD_PX * step.exp2();
    let mut cells: Vec<(Cell, Vec<Coord>)> = Vec::new();
    for place in places {
        let cell = Cell::around(*place, level);
        match cells.iter_mut().find(|(other, _)| *other == cell) {
            Some((_, members)) => members.push(*place),
            None => cells.push((cell, vec![*place])),
        }
    }
    cells.sort_by_key(|(cell, members)| {
        std::cmp::Reverse((members.len(), gathering::scattered(cell.key())))
    });
    let mean = |members: &[Coord]| {
        members.iter().fold(at(0.0, 0.0), |sum, place| sum + *place) / members.len() as f64
    };
    let apart_px = |a: usize, b: usize| {
        let apart = (mean(&cells[a].1) - mean(&cells[b].1)) * scale_px;
        apart.x.hypot(apart.y)
    };
    let radius_of = |position: usize| {
        let lower = (position + 1..cells.len())
            .filter(|other| apart_px(position, *other) < 2.0 * MAX_RADIUS_PX + GAP_PX);
        let count = |at: usize| cells[at].1.len();
        radius_px(count(position) + lower.map(count).sum::<usize>())
    };
    let radii: Vec<f64> = (0..cells.len()).map(radius_of).collect();
    let conflict = |a: usize, b: usize| apart_px(a, b) < radii[a] + radii[b] + GAP_PX;
    let mut middles: Vec<usize> = Vec::new();
    let mut counts = vec![0; cells.len()];
    let mut homes = Vec::new();
    for position in 0..cells.len() {
        let taking: Vec<usize> = middles
            .iter()
            .copied()
            .filter(|middle| conflict(position, *middle))
            .collect();
        let nearest = taking
            .iter()
            .copied()
            .min_by(|a, b| apart_px(position, *a).total_cmp(&apart_px(position, *b)));
        if nearest.is_none() {
            middles.push(position);
        }
        homes.push(nearest.unwrap_or(position));
    }
    for (position, home) in homes.iter().enumerate() {
        counts[*home] += cells[position].1.len();
    }
    let mut counts: Vec<usize> = counts.into_iter().filter(|count| *count > 0).collect();
    counts.sort_unstable();
    counts
}

#[test]
fn what_lies_at_one_place_is_a_stack_at_every_zoom() {
    for zoom in [5.0, 15.0] {
        let (_, _, clusters) = everywhere(&[at(0.5, 0.3); 3], &[], zoom);
        assert_eq!(clusters.len(), 1);
        assert!(clusters[0].is_stack);
        assert_eq!((clusters[0].count, clusters[0].world), (3, at(0.5, 0.3)));
    }
}

#[test]
fn a_single_initiative_is_drawn_where_it_is() {
    let (_, _, clusters) = everywhere(&[at(0.523_456, 0.334_567)], &[], 7.3);
    assert_eq!(clusters[0].world, at(0.523_456, 0.334_567));
}

#[test]
fn closer_up_a_cluster_falls_apart() {
    let two = [at(0.5, 0.3), at(0.5001, 0.3)];
    assert_eq!(everywhere(&two, &[], 6.0).2.len(), 1);
    assert_eq!(everywhere(&two, &[], 12.0).2.len(), 2);
}

#[test]
fn the_larger_place_keeps_the_mark_and_takes_its_neighbour_in() {
    let mut places = vec![at(0.5, 0.3); 20];
    // 20 CSS pixels away: in the next cell, and too close for the mark of 21.
    places.push(at(0.5 + 20.0 / (256.0 * 128.0), 0.3));
    let (_, _, clusters) = everywhere(&places, &[], 7.0);
    assert_eq!(clusters.len(), 1);
    assert_eq!((clusters[0].count, clusters[0].is_stack), (21, false));
    assert!(
        (clusters[0].world.x - 0.5).abs() < 1e-12,
        "drawn at the larger place"
    );
}

#[test]
fn marks_grow_with_their_count_and_not_without_end() {
    let radii = [1, 2, 10, 100, 1_000, 1_000_000].map(radius_px);
    assert!(radii.windows(2).all(|pair| pair[0] <= pair[1]));
    assert!(radii[0] >= 9.0 && (radii[5] - MAX_RADIUS_PX).abs() < 1e-9);
    assert!((radius_px(LARGEST_FROM) - MAX_RADIUS_PX).abs() < 1e-9);
    assert!(radius_px(LARGEST_FROM - 1) < MAX_RADIUS_PX);
}

#[test]
fn without_points_there_are_no_marks() {
    let order = ZOrder::new(&[None, None]);
    let shown = Shown::new((0..2).collect());
    assert_eq!(clusters(&order, &shown, 8.0, &Bounds::WORLD), []);
}

#[test]
fn points_on_a_line_of_rising_density_settle_too() {
    let places: Vec<_> = (1..60_000)
        .map(|at_| at(0.5 + 0.03 * f64::from(at_).ln() / 11.0, 0.33))
        .collect();
    let (_, _, clusters) = everywhere(&places, &[], 14.0);
    assert_eq!(
        clusters.iter().map(|cluster| cluster.count).sum::<usize>(),
        places.len()
    );
}

proptest! {
    #[test]
    fn every_point_shown_is_in_one_cluster_and_no_two_marks_touch(
        places in places(),
        hidden in prop::collection::vec(prop::bool::weighted(0.7), 0..100),
        zoom in 5.0..15.0_f64,
    ) {
        let (order, shown, clusters) = everywhere(&places, &hidden, zoom);
        let mut members: Vec<_> = clusters.iter().flat_map(|cluster| cluster.members(&order, &shown)).collect();
        members.sort_unstable();
        let wanted: Vec<_> = (0..places.len()).filter(|at| hidden.get(*at) != Some(&false)).map(FeatureIndex).collect();
        prop_assert_eq!(members, wanted);
        for cluster in &clusters {
            prop_assert_eq!(cluster.members(&order, &shown).count(), cluster.count);
        }
        prop_assert!(touching(&clusters, zoom).is_none(), "{:?}", touching(&clusters, zoom));
    }

    #[test]
    fn panning_changes_no_cluster(
        places in places(),
        zoom in 5.0..15.0_f64,
        corner in (0.51..0.54_f64, 0.31..0.35_f64),
        width_px in 1.0..900.0_f64,
    ) {
        let (order, shown, all) = everywhere(&places, &[], zoom);
        let width = width_px / (256.0 * zoom.exp2());
        let bounds = Bounds { min: at(corner.0, corner.1), max: at(corner.0 + width, corner.1 + width) };
        let seen = clusters(&order, &shown, zoom, &bounds);
        let wanted: Vec<_> = all.into_iter().filter(|cluster| bounds.contains(cluster.world)).collect();
        prop_assert_eq!(seen, wanted);
    }

    // In clumps only: evenly spaced places lie as far from one middle as from another, and rounding decides.
    #[test]
    fn clusters_are_those_of_the_plain_rule(places in clumps(), zoom in 5.0..13.0_f64) {
        let (_, _, clusters) = everywhere(&places, &[], zoom);
        let mut counts: Vec<_> = clusters.iter().map(|cluster| cluster.count).collect();
        counts.sort_unstable();
        prop_assert_eq!(counts, by_the_plain_rule(&places, zoom));
    }
}

proptest! {
    #[test]
    fn what_is_inseparable_is_the_cluster_of_the_closest_zoom(places in places(), pick in any::<prop::sample::Index>()) {
        prop_assume!(!places.is_empty());
        let (order, shown, all) = everywhere(&places, &[], MAX_ZOOM);
        let position = order.position(FeatureIndex(pick.index(places.len()))).unwrap();
        let found = inseparable(&order, &shown, position);
        let expected = all.into_iter().find(|cluster| cluster.contains(position));
        prop_assert_eq!(found, expected);
    }
}
