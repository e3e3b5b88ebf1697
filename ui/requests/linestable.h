// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"
#include "ui/requests/linesmodel.h"

class QTableView;
class QPushButton;
class QToolButton;

namespace beraad {

class Label;
class QuestionRow;

/// The variables of a draft: a table edited in place, the further questions about the selected one below it.
class LinesTable final : public QWidget {
    Q_OBJECT

public:
    explicit LinesTable(const Context &context, QWidget *parent = nullptr);
    void show(const Request &request);

signals:
    void findVariables();
    void lineEdited(const beraad::Line &line);
    void linesRemoved(const std::vector<beraad::LineId> &lines);
    void lineAnswered(const beraad::LineId &line, const beraad::QuestionId &question, const QJsonValue &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void buildMore();
    void showMore();
    void removeSelected();
    void fit();
    void showWarnings();

    Context m_context;
    RequestLinesModel m_model;
    Request m_request;
    QTableView *m_table;
    Label *m_nothing;
    Label *m_warnings; ///< periods in which something did not exist
    QPushButton *m_find;
    QPushButton *m_remove;
    QToolButton *m_moreButton;
    QWidget *m_more;
    Label *m_moreTitle;
    std::vector<QuestionRow *> m_questions;
};

} // namespace beraad
