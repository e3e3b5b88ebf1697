// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/variable.h"

#include <QRandomGenerator>

namespace beraad::bench {

/// Variables as authorities word them: Dutch compounds, French and English phrases, a few words very often and most of
/// them seldom (Zipf), short names with years. Always the same for the same numbers.
class MadeCatalogue {
public:
    MadeCatalogue();
    Variable variable(int number) const;
    /// What somebody types to find a variable: words of its label, or its name.
    QString labelWords(int number, int count) const;
    static OrganisationId holder(int number);

private:
    QString word(const QStringList &words, const std::vector<double> &shares, QRandomGenerator &chance) const;
    QString phrase(const QStringList &words, const std::vector<double> &shares, QRandomGenerator &chance, int least,
                   int most) const;

    QStringList m_dutch;
    QStringList m_french;
    QStringList m_english;
    std::vector<double> m_dutchShares; ///< cumulative
    std::vector<double> m_frenchShares;
    std::vector<double> m_englishShares;
};

} // namespace beraad::bench
