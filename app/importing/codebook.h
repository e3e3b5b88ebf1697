// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/xmlsource.h"

namespace beraad {

/// Reads one `codeBook` of DDI 1.2.2 or 2.x: the study as a data set, then its variables one by one.
class Codebook {
public:
    /// `xml` stands on the codeBook.
    Codebook(ImportRun &run, XmlSource &xml)
        : m_run(run)
        , m_xml(xml)
    {
    }

    void read();

private:
    struct Body {
        Text name;
        QString abbreviation;
    };
    struct Described;

    void takeStudy();
    void takeCitation();
    void takeTitles();
    void takeBody(Body &body);
    void takeDistribution();
    void takeContact();
    void takeVersion();
    void takeInformation();
    void takeSubjects();
    void takeSummary();
    void takePeriod();
    void takeAccess();
    void takeUse();
    void takeCondition();
    void takeFile();
    void takeData();
    void takeGroup();
    void takeVariable();
    void takeVariablePart(Described &described);
    void finishVariable(Variable &&variable, const QString &id, const QString &files, int line);
    bool giveDataset();
    QString fileNames(const QString &ids, int line);

    ImportRun &m_run;
    XmlSource &m_xml;
    int m_line = 0; ///< of the study
    Dataset m_dataset;
    Text m_conditions;
    Body m_distributor;
    Body m_producer;
    QString m_id; ///< as the study gives it
    bool m_isStudyFound = false;
    bool m_isGiven = false;
    QHash<QString, QString> m_files; ///< names of files by their ids
    QHash<QString, QStringList> m_themes; ///< labels of the groups that a variable is in, by its id
    QHash<QString, std::pair<int, QString>> m_names; ///< line and files of the variables that are read
};

} // namespace beraad
