// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/text.h"
#include "catalogue/validity.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace beraad {

/// Whom to ask about a data set (`dcat:contactPoint`).
struct DatasetContact {
    QString name;
    QString email;
    QString phone;
    QString url;
    bool operator==(const DatasetContact &) const = default;
};

/// One form in which a data set is given out (`dcat:Distribution`).
struct Distribution {
    Text title;
    QString accessUrl;
    QString downloadUrl;
    QString format; ///< the last part of the format's IRI or the word given: `CSV`
    QString licence; ///< IRI or name
    qint64 bytes = -1; ///< -1 unknown
    bool operator==(const Distribution &) const = default;
};

/// What one holder keeps under one name; its variables point at it. The members are those of DCAT-AP 3.
struct Dataset {
    OrganisationId provider;
    QString id; ///< at its holder: `discimus`; unique together with the provider
    Text label;
    Text description;
    QString accessRights; ///< `public`, `restricted`, `non-public` (EU access-right list); empty: not said
    Text legalBasis; ///< what lets the holder keep it, as the source words it
    QStringList themes; ///< words or last parts of IRIs: `EDUC`
    QStringList keywords; ///< in the languages of the source
    QStringList spatial; ///< places or their IRIs
    Validity temporal; ///< the period that the data cover
    QString frequency; ///< last part of the EU frequency IRI: `ANNUAL`
    int lagMonths = -1; ///< months between the period and its delivery; -1 unknown
    QString series; ///< id of the series it belongs to, empty: none
    QDate issued;
    QDate modified;
    QString landingPage;
    std::vector<DatasetContact> contacts;
    std::vector<Distribution> distributions;
    QString source; ///< the IRI, or where the facts come from; `demo` for made-up ones
    bool operator==(const Dataset &) const = default;
};

} // namespace beraad
