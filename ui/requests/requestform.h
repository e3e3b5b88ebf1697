// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/request.h"
#include "forms/form.h"
#include "ui/common/place.h"

#include <QScrollArea>

namespace beraad {

class QuestionRow;

/// All sections of the form under each other, made from the form as data. Hides what does not apply.
class RequestForm final : public QScrollArea {
    Q_OBJECT

public:
    /// `lines` is the table of variables; it stands where the form asks for them.
    RequestForm(const Context &context, QWidget *lines, QWidget *parent = nullptr);

    void show(const Request &request);
    /// A section or a question: scrolls to it; a question also gets the cursor.
    void goTo(const QString &id);
    QString sectionInView() const;

signals:
    void answered(const beraad::QuestionId &question, const QJsonValue &value);
    void sectionReached(const QString &section);

private:
    void build(QWidget *lines);
    QWidget *buildSection(const Section &section, QWidget *lines);
    void reveal(QWidget *widget);

    Context m_context;
    QWidget *m_page;
    struct Part {
        QString id;
        QWidget *widget;
    };
    std::vector<Part> m_sections;
    std::vector<QuestionRow *> m_rows;
    QString m_reached;
};

} // namespace beraad
