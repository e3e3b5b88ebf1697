// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/variable.h"
#include "desk/generatedchance.h"
#include "dossier/request.h"

#include <map>

namespace beraad {

/// Makes up requests out of the variables of a catalogue.
class GeneratedRequests {
public:
    explicit GeneratedRequests(const std::vector<Variable> &catalogue);
    Request next(SeededChance &chance) const;

private:
    void addLines(Request &request, const QStringList &providers, SeededChance &chance) const;

    std::map<QString, std::vector<Variable>> m_byProvider;
};

} // namespace beraad
