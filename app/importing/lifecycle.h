// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/xmlsource.h"

namespace beraad {

/// The variables and code lists of DDI-Lifecycle 3.1 to 3.3. Everything there points at everything else, forwards too,
/// so the lists and their like are gathered first and the variables given on a second way through the file. What is
/// gathered may not pass a limit.
class Lifecycle {
public:
    explicit Lifecycle(ImportRun &run)
        : m_run(run)
    {
    }

    /// First way: `xml` stands on a DDIInstance or a FragmentInstance.
    void gather(XmlSource &xml);
    bool isEmpty() const { return m_roots == 0; }
    /// The data sets, and the code lists that several variables use.
    void giveGathered();
    /// Second way, in the same order.
    void giveVariables(XmlSource &xml);

private:
    /// How an item is called by others.
    struct Name {
        QString agency;
        QString id;
        QString version;
        QString key() const { return agency + u':' + id + u':' + version; }
        bool isEmpty() const { return id.isEmpty(); }
    };

    /// Items of one kind by their names; who refers to one may leave out agency or version.
    template <typename Item> struct Items {
        std::vector<Item> all;
        QHash<QString, size_t> byKey;
        QHash<QString, size_t> byId;

        void add(const Name &name, Item item)
        {
            byKey.insert(name.key(), all.size());
            byId.insert(name.id, all.size());
            all.push_back(std::move(item));
        }
        Item *find(const Name &name)
        {
            if (const auto found = byKey.constFind(name.key()); found != byKey.cend())
                return &all.at(*found);
            const auto found = byId.constFind(name.id);
            return found == byId.cend() ? nullptr : &all.at(*found);
        }
    };

    struct GatheredCode {
        QString value;
        Name category;
        QString parent;
    };
    struct GatheredList {
        Name name;
        Text label;
        std::vector<GatheredCode> codes;
        int uses = 0;
        CodeListId given; ///< when it is one of the catalogue
    };
    struct Representation {
        QString type;
        QString unit;
        std::vector<Name> lists;
        std::vector<Name> others; ///< represented variables and managed representations that say more
    };
    struct Taken {
        Name identity;
        Text name;
        Text question;
        Variable variable;
        Representation representation;
    };
    struct Study {
        Name name;
        Dataset dataset;
        Text publisher;
        Name publisherName; ///< the organisation that is it
        int line = 0;
        int root = 0;
    };

    bool takeName(XmlSource &xml, Name &name);
    static Name nameAtElement(const XmlSource &xml);
    static QString typeNamed(QStringView element);
    Name takeReference(XmlSource &xml);
    void gatherInside(XmlSource &xml);
    void gatherItem(XmlSource &xml);
    void gatherText(XmlSource &xml, Items<Text> &items, const QStringList &wordings);
    void gatherList(XmlSource &xml);
    void gatherCode(XmlSource &xml, GatheredList &list, const QString &parent);
    void gatherStudy(XmlSource &xml);
    void takeCitation(XmlSource &xml, Study &study);
    void takeCoverage(XmlSource &xml, Study &study);
    void gatherRepresentation(XmlSource &xml);
    void countUses(XmlSource &xml);
    void keep(qsizetype letters, int line);

    void takeRepresentationPart(XmlSource &xml, Representation &representation);
    Representation resolved(Representation representation);
    void giveStudy(Study &study);
    void giveList(GatheredList &list);
    Text labelOf(const GatheredCode &code, const QString &list);
    void giveInside(XmlSource &xml, Study *study);
    Study *studyBeside();
    Study &wholeFile();
    void giveVariable(XmlSource &xml, Study *study);
    void takeVariablePart(XmlSource &xml, Taken &taken);
    void addCodes(Variable &variable, const Representation &representation, int line);

    ImportRun &m_run;
    int m_roots = 0;
    int m_root = 0; ///< on the second way
    qint64 m_kept = 0;
    Items<Text> m_categories;
    Items<Text> m_universes;
    Items<Text> m_concepts;
    Items<Text> m_questions;
    Items<Text> m_organisations;
    Items<GatheredList> m_lists;
    Items<Representation> m_representations;
    std::vector<Representation> m_uses; ///< of the variables, to count how many use a list
    std::vector<Study> m_studies; ///< in the order of the file
    size_t m_nextStudy = 0; ///< on the second way
    std::optional<Study> m_wholeFile; ///< for variables without a study
    QHash<QString, int> m_lines; ///< of the variables that are given, by their ids
};

} // namespace beraad
