// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <span>
#include <vector>

namespace beraad {

/// One attribute by which people can be told apart: which part of the population falls in each of its categories.
struct Marginal {
    std::vector<double> shares; ///< each above 0, together 1; in any order
};

/// All categories as likely.
Marginal uniformMarginal(qint64 categories);
/// Shares in proportion to 1, 1/2, 1/3 …: as places, professions and diagnoses lie (Zipf 1949).
Marginal skewedMarginal(qint64 categories);

/// The expected share of a population of `persons`, from 0 to 1, whose combination of categories nobody else has.
///
/// Model: the population is a draw of independent persons whose attributes are independent of each other and have the
/// marginals given. A person in a cell of probability p is alone there with probability (1-p)^(persons-1), so that the
/// expected share is the sum of p(1-p)^(persons-1) over all cells (the multinomial case of Bethlehem, Keller and
/// Pannekoek, "Disclosure control of microdata", JASA 85, 1990). Attributes that go together (age and pension) make
/// fewer combinations than independent ones, so the estimate is then too high.
///
/// The cells are never enumerated: what counts is the distribution of log p over persons, and independent attributes
/// add their logarithms. It is kept on a grid, so that cost grows with the number of attributes and categories, not
/// with that of the cells. No attribute: 1 person is unique, more are not.
double expectedUniqueShare(std::span<const Marginal> attributes, qint64 persons);

} // namespace beraad
