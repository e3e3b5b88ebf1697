// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wording.h"

#include "ui/common/language.h"

#include <QCoreApplication>

#include <span>

namespace beraad::wording {

using namespace Qt::StringLiterals;

namespace {

/// A word of a file and its English; the tables below are read by lupdate.
struct Word {
    const char *code;
    const char *text;
};

QString worded(std::span<const Word> words, const char *context, const QString &code)
{
    for (const Word &word : words)
        if (code == QLatin1StringView(word.code))
            return QCoreApplication::translate(context, word.text);
    return code;
}

constexpr Word kPurposes[] = {
    {"research", QT_TRANSLATE_NOOP("Purpose", "Research")},
    {"statistics", QT_TRANSLATE_NOOP("Purpose", "Statistics")},
    {"policy-evaluation", QT_TRANSLATE_NOOP("Purpose", "Policy evaluation")},
    {"operational", QT_TRANSLATE_NOOP("Purpose", "Operational task")},
    {"audit", QT_TRANSLATE_NOOP("Purpose", "Audit")},
    {"fraud", QT_TRANSLATE_NOOP("Purpose", "Fraud detection")},
    {"marketing", QT_TRANSLATE_NOOP("Purpose", "Marketing")},
};
constexpr Word kIdentifiability[] = {
    {"identified", QT_TRANSLATE_NOOP("Identifiability", "Identified")},
    {"pseudonymised", QT_TRANSLATE_NOOP("Identifiability", "Pseudonymised")},
    {"anonymous", QT_TRANSLATE_NOOP("Identifiability", "Anonymous")},
};
constexpr Word kChannels[] = {
    {"direct", QT_TRANSLATE_NOOP("Channel", "Directly from the holder")},
    {"ksz", QT_TRANSLATE_NOOP("Channel", "Through the Crossroads Bank (KSZ)")},
    {"ehealth", QT_TRANSLATE_NOOP("Channel", "Through eHealth")},
    {"vdi", QT_TRANSLATE_NOOP("Channel", "Through the Flemish integrator (VDI)")},
    {"fsi", QT_TRANSLATE_NOOP("Channel", "Through the federal integrator (FSI)")},
    {"ttp", QT_TRANSLATE_NOOP("Channel", "Through a trusted third party")},
};
constexpr Word kCategories[] = {
    {"social", QT_TRANSLATE_NOOP("Category", "Social data")},
    {"health", QT_TRANSLATE_NOOP("Category", "Health")},
    {"national-register", QT_TRANSLATE_NOOP("Category", "National Register")},
    {"fiscal", QT_TRANSLATE_NOOP("Category", "Fiscal data")},
    {"education", QT_TRANSLATE_NOOP("Category", "Education")},
    {"statistics", QT_TRANSLATE_NOOP("Category", "Statistics")},
    {"other", QT_TRANSLATE_NOOP("Category", "Other")},
};
constexpr Word kFlags[] = {
    {"special", QT_TRANSLATE_NOOP("Flag", "Special category")},
    {"highlyPersonal", QT_TRANSLATE_NOOP("Flag", "Highly personal")},
    {"registerNumber", QT_TRANSLATE_NOOP("Flag", "Register number")},
    {"linkageKey", QT_TRANSLATE_NOOP("Flag", "Linkage key")},
    {"quasiIdentifier", QT_TRANSLATE_NOOP("Flag", "Quasi-identifier")},
};
constexpr Word kGranularities[] = {
    {"exact", QT_TRANSLATE_NOOP("Granularity", "Exact")},
    {"class", QT_TRANSLATE_NOOP("Granularity", "In classes")},
    {"classes", QT_TRANSLATE_NOOP("Granularity", "In classes")},
    {"yes-no", QT_TRANSLATE_NOOP("Granularity", "Yes or no")},
    {"month", QT_TRANSLATE_NOOP("Granularity", "Month")},
    {"quarter", QT_TRANSLATE_NOOP("Granularity", "Quarter")},
    {"year", QT_TRANSLATE_NOOP("Granularity", "Year")},
    {"municipality", QT_TRANSLATE_NOOP("Granularity", "Municipality")},
    {"arrondissement", QT_TRANSLATE_NOOP("Granularity", "Arrondissement")},
    {"district", QT_TRANSLATE_NOOP("Granularity", "District")},
    {"province", QT_TRANSLATE_NOOP("Granularity", "Province")},
    {"region", QT_TRANSLATE_NOOP("Granularity", "Region")},
    {"group", QT_TRANSLATE_NOOP("Granularity", "In groups")},
};
constexpr Word kVariableTypes[] = {
    {"nominal", QT_TRANSLATE_NOOP("VariableType", "Categories")},
    {"ordinal", QT_TRANSLATE_NOOP("VariableType", "Ordered categories")},
    {"numeric", QT_TRANSLATE_NOOP("VariableType", "Number")},
    {"date", QT_TRANSLATE_NOOP("VariableType", "Date")},
    {"text", QT_TRANSLATE_NOOP("VariableType", "Text")},
};
constexpr Word kLevels[] = {
    {"federal", QT_TRANSLATE_NOOP("Level", "Federal")},
    {"flemish", QT_TRANSLATE_NOOP("Level", "Flemish")},
    {"brussels", QT_TRANSLATE_NOOP("Level", "Brussels")},
    {"walloon", QT_TRANSLATE_NOOP("Level", "Walloon")},
    {"french-community", QT_TRANSLATE_NOOP("Level", "French Community")},
    {"german-community", QT_TRANSLATE_NOOP("Level", "German-speaking Community")},
    {"local", QT_TRANSLATE_NOOP("Level", "Local")},
    {"parliament", QT_TRANSLATE_NOOP("Level", "Parliament")},
    {"private", QT_TRANSLATE_NOOP("Level", "Private")},
    {"international", QT_TRANSLATE_NOOP("Level", "International")},
    {"unknown", QT_TRANSLATE_NOOP("Level", "Level not known")},
};
constexpr Word kTypes[] = {
    {"social-security-institution", QT_TRANSLATE_NOOP("OrganisationType", "Social security institution")},
    {"federal-government", QT_TRANSLATE_NOOP("OrganisationType", "Federal government")},
    {"flemish-instance", QT_TRANSLATE_NOOP("OrganisationType", "Flemish public body")},
    {"regional-government", QT_TRANSLATE_NOOP("OrganisationType", "Regional government")},
    {"other-community", QT_TRANSLATE_NOOP("OrganisationType", "Body of another community")},
    {"local-government", QT_TRANSLATE_NOOP("OrganisationType", "Local government")},
    {"university", QT_TRANSLATE_NOOP("OrganisationType", "University")},
    {"private-research", QT_TRANSLATE_NOOP("OrganisationType", "Private research")},
    {"statistical-authority", QT_TRANSLATE_NOOP("OrganisationType", "Statistical authority")},
    {"national-labour-council", QT_TRANSLATE_NOOP("OrganisationType", "National Labour Council")},
    {"planning-bureau", QT_TRANSLATE_NOOP("OrganisationType", "Federal Planning Bureau")},
    {"monitoring-committee", QT_TRANSLATE_NOOP("OrganisationType", "Monitoring committee")},
    {"court-of-audit", QT_TRANSLATE_NOOP("OrganisationType", "Court of Audit")},
    {"tax-administration", QT_TRANSLATE_NOOP("OrganisationType", "Tax administration")},
    {"integrator", QT_TRANSLATE_NOOP("OrganisationType", "Service integrator")},
    {"company", QT_TRANSLATE_NOOP("OrganisationType", "Company")},
    {"international", QT_TRANSLATE_NOOP("OrganisationType", "International body")},
    {"unknown", QT_TRANSLATE_NOOP("OrganisationType", "Kind not known")},
};
constexpr Word kNetworks[] = {
    {"primary", QT_TRANSLATE_NOOP("Network", "Primary network of social security")},
    {"extended", QT_TRANSLATE_NOOP("Network", "Extended network of social security")},
    {"none", QT_TRANSLATE_NOOP("Network", "Outside the network of social security")},
    {"unknown", QT_TRANSLATE_NOOP("Network", "Not known")},
};
constexpr Word kRegistries[] = {
    {"rr", QT_TRANSLATE_NOOP("Registry", "National Register")},
    {"bis", QT_TRANSLATE_NOOP("Registry", "Bis register")},
};
constexpr Word kEvidence[] = {
    {"note", QT_TRANSLATE_NOOP("Evidence", "From the note")},
    {"verified", QT_TRANSLATE_NOOP("Evidence", "Verified")},
    {"derived", QT_TRANSLATE_NOOP("Evidence", "Derived")},
    {"unverified", QT_TRANSLATE_NOOP("Evidence", "Unverified")},
};
constexpr Word kEvidenceExplained[] = {
    {"note", QT_TRANSLATE_NOOP("Evidence", "Stated in the SERV note of February 2022; not checked again since.")},
    {"verified", QT_TRANSLATE_NOOP("Evidence", "Checked in the law or on the body's own site; the source says where.")},
    {"derived", QT_TRANSLATE_NOOP("Evidence", "Follows from verified statements; nobody states it in so many words.")},
    {"unverified",
     QT_TRANSLATE_NOOP("Evidence", "Nobody has checked this yet. Ask the authority before you rely on it.")},
};
constexpr Word kOrigins[] = {
    {"directory", QT_TRANSLATE_NOOP("FactOrigin", "directory")},
    {"request", QT_TRANSLATE_NOOP("FactOrigin", "request")},
    {"catalogue", QT_TRANSLATE_NOOP("FactOrigin", "catalogue")},
    {"derived", QT_TRANSLATE_NOOP("FactOrigin", "derived from the variables")},
    {"default", QT_TRANSLATE_NOOP("FactOrigin", "default of the rule")},
};
constexpr Word kProcedures[] = {
    {"ivc-ssh", QT_TRANSLATE_NOOP("Procedure", "Deliberation, chamber social security and health")},
    {"ivc-fed", QT_TRANSLATE_NOOP("Procedure", "Deliberation, chamber federal government")},
    {"ivc-united", QT_TRANSLATE_NOOP("Procedure", "Deliberation, united chambers")},
    {"general-18-140", QT_TRANSLATE_NOOP("Procedure", "General deliberation 18/140")},
    {"protocol-vl", QT_TRANSLATE_NOOP("Procedure", "Flemish protocol")},
    {"protocol-fed", QT_TRANSLATE_NOOP("Procedure", "Federal protocol")},
    {"rr-minister", QT_TRANSLATE_NOOP("Procedure", "National Register, Minister of the Interior")},
    {"statbel-microdata", QT_TRANSLATE_NOOP("Procedure", "Statbel research microdata")},
    {"dpo-advice", QT_TRANSLATE_NOOP("Procedure", "Advice of the DPOs")},
    {"dpia", QT_TRANSLATE_NOOP("Procedure", "Data protection impact assessment")},
    {"prior-consultation", QT_TRANSLATE_NOOP("Procedure", "Prior consultation")},
    {"title4-agreement", QT_TRANSLATE_NOOP("Procedure", "Agreement with the original controller")},
    {"ttp", QT_TRANSLATE_NOOP("Procedure", "Trusted third party")},
    {"ttp-vsa", QT_TRANSLATE_NOOP("Procedure", "Trusted third party: Statistics Flanders")},
    {"ksz-contract", QT_TRANSLATE_NOOP("Procedure", "Contract with the KSZ")},
    {"vtc-advice", QT_TRANSLATE_NOOP("Procedure", "Opinion of the VTC")},
    {"ethics", QT_TRANSLATE_NOOP("Procedure", "Ethics committee")},
    {"ehds-permit", QT_TRANSLATE_NOOP("Procedure", "EHDS data permit")},
    {"dga-request", QT_TRANSLATE_NOOP("Procedure", "Re-use request")},
    {"register-note", QT_TRANSLATE_NOOP("Procedure", "Entry in the record of processing")},
    {"small-cell-check", QT_TRANSLATE_NOOP("Procedure", "Small-cell check")},
    {"vtc-machtiging", QT_TRANSLATE_NOOP("Procedure", "Authorisation of the VTC (before 2018)")},
};

constexpr Word kShortProcedures[] = {
    {"ivc-ssh", QT_TRANSLATE_NOOP("ShortProcedure", "IVC social & health")},
    {"ivc-fed", QT_TRANSLATE_NOOP("ShortProcedure", "IVC federal")},
    {"ivc-united", QT_TRANSLATE_NOOP("ShortProcedure", "IVC united")},
    {"general-18-140", QT_TRANSLATE_NOOP("ShortProcedure", "General 18/140")},
    {"protocol-vl", QT_TRANSLATE_NOOP("ShortProcedure", "Flemish protocol")},
    {"protocol-fed", QT_TRANSLATE_NOOP("ShortProcedure", "Federal protocol")},
    {"rr-minister", QT_TRANSLATE_NOOP("ShortProcedure", "Nat. Register")},
    {"statbel-microdata", QT_TRANSLATE_NOOP("ShortProcedure", "Statbel")},
    {"dpo-advice", QT_TRANSLATE_NOOP("ShortProcedure", "DPO advice")},
    {"dpia", QT_TRANSLATE_NOOP("ShortProcedure", "DPIA")},
    {"prior-consultation", QT_TRANSLATE_NOOP("ShortProcedure", "Consultation")},
    {"title4-agreement", QT_TRANSLATE_NOOP("ShortProcedure", "Agreement")},
    {"ttp", QT_TRANSLATE_NOOP("ShortProcedure", "Third party")},
    {"ttp-vsa", QT_TRANSLATE_NOOP("ShortProcedure", "Third party VSA")},
    {"ksz-contract", QT_TRANSLATE_NOOP("ShortProcedure", "KSZ contract")},
    {"vtc-advice", QT_TRANSLATE_NOOP("ShortProcedure", "VTC opinion")},
    {"ethics", QT_TRANSLATE_NOOP("ShortProcedure", "Ethics")},
    {"ehds-permit", QT_TRANSLATE_NOOP("ShortProcedure", "EHDS permit")},
    {"dga-request", QT_TRANSLATE_NOOP("ShortProcedure", "Re-use")},
    {"register-note", QT_TRANSLATE_NOOP("ShortProcedure", "Record entry")},
    {"small-cell-check", QT_TRANSLATE_NOOP("ShortProcedure", "Small cells")},
};

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace

QString purpose(const QString &word)
{
    return worded(kPurposes, "Purpose", word);
}

QString identifiability(const QString &word)
{
    return worded(kIdentifiability, "Identifiability", word);
}

QString channel(const QString &word)
{
    return worded(kChannels, "Channel", word);
}

QString category(const QString &word)
{
    return worded(kCategories, "Category", word);
}

QString flag(const QString &word)
{
    return worded(kFlags, "Flag", word);
}

QString granularity(const QString &word)
{
    // A level of a classification: disclosure/alternatives.h
    if (word.startsWith(u"level-"))
        return QCoreApplication::translate("Granularity", "Level %1 of the classification").arg(word.sliced(6));
    return worded(kGranularities, "Granularity", word);
}

QString variableType(const QString &word)
{
    return worded(kVariableTypes, "VariableType", word);
}

QString level(const QString &word)
{
    return worded(kLevels, "Level", word);
}

QString organisationType(const QString &word)
{
    return worded(kTypes, "OrganisationType", word);
}

QString network(const QString &word)
{
    return worded(kNetworks, "Network", word);
}

QString registry(const QString &word)
{
    return worded(kRegistries, "Registry", word);
}

QString evidence(const QString &word)
{
    return worded(kEvidence, "Evidence", word.isEmpty() ? u"unverified"_s : word);
}

QString evidenceExplained(const QString &word)
{
    return worded(kEvidenceExplained, "Evidence", word.isEmpty() ? u"unverified"_s : word);
}

QString factOrigin(const QString &word)
{
    return worded(kOrigins, "FactOrigin", word);
}

QString procedure(const QString &id)
{
    return worded(kProcedures, "Procedure", id);
}

QString procedureName(const RuleTable &rules, const QString &id)
{
    const auto kind = std::ranges::find(rules.procedures, id, &ProcedureKind::id);
    const QString name = kind == rules.procedures.end() ? QString() : inCurrentLanguage(kind->name);
    return name.isEmpty() ? procedure(id) : name.left(1).toUpper() + name.mid(1);
}

QString procedureShort(const QString &id)
{
    const QString word = worded(kShortProcedures, "ShortProcedure", id);
    return word == id ? procedure(id) : word;
}

QString answer(const std::optional<bool> &value)
{
    if (!value)
        return Tr::tr("Unknown", "answer to a yes/no question");
    return *value ? Tr::tr("Yes") : Tr::tr("No");
}

} // namespace beraad::wording
