// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/onceonly.h"
#include "forms/fileanswer.h"
#include "forms/form.h"
#include "forms/formmigration.h"
#include "ui/common/place.h"

#include <QScrollArea>

namespace beraad {

class FormChangesCard;
class FormerAnswersCard;
class QuestionRow;
class ReuseCard;

/// All sections of the form under each other, made from the form as data. Hides what does not apply.
class RequestForm final : public QScrollArea {
    Q_OBJECT

public:
    /// `lines` is the table of variables; it stands where the form asks for them.
    RequestForm(const Context &context, QWidget *lines, QWidget *parent = nullptr);

    /// `earlier`: what the organisation of the requester answered before.
    void show(const Request &request, const std::vector<EarlierAnswer> &earlier);
    /// What the form changed in this draft; stays until it is put away or another draft is shown.
    void showFormChanges(const std::vector<FormChange> &changes);
    /// Leaves off what still runs in the fields: another request comes.
    void stop();
    /// A section or a question: scrolls to it; a question also gets the cursor.
    void goTo(const QString &id);
    QString sectionInView() const;
    /// Whether an earlier answer can be taken over somewhere.
    bool hasOffers() const { return !m_offers.isEmpty(); }

signals:
    void answered(const beraad::QuestionId &question, const QJsonValue &value);
    void sectionReached(const QString &section);
    void takeOver(const beraad::EarlierAnswer &answer);
    void takeOverAll();
    void formChangesDismissed();
    void fileWanted(const beraad::FileAnswer &file);

private:
    void build(QWidget *lines);
    QWidget *buildSection(const Section &section, QWidget *lines);
    void reveal(QWidget *widget);
    void showEarlier(const Request &request, const std::vector<EarlierAnswer> &earlier);
    QString originOf(const AnswerOrigin &origin, const std::vector<EarlierAnswer> &earlier) const;
    QString offerOf(const EarlierAnswer &answer) const;

    Context m_context;
    QWidget *m_page;
    struct Part {
        QString id;
        QWidget *widget;
    };
    std::vector<Part> m_sections;
    std::vector<QuestionRow *> m_rows;
    ReuseCard *m_reuse = nullptr;
    FormChangesCard *m_formChanges = nullptr;
    FormerAnswersCard *m_former = nullptr;
    QHash<QuestionId, EarlierAnswer> m_offers; ///< shown at this moment
    QString m_reached;
};

} // namespace beraad
