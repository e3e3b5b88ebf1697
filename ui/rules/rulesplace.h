// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"
#include "ui/rules/caserun.h"

#include <QJsonObject>

#include <optional>

class QStackedWidget;
class QTabBar;
class QUndoStack;

namespace beraad {

class Label;
class ResultDetails;
class ResultSheet;
class RuleDetails;
class RulesList;

/// The rules of the program or of a folder: the table, the findings of the linter, the cases, and what differs from the
/// rules of the program. Only the files of a folder are ever written.
class RulesPlace final : public Place {
    Q_OBJECT

public:
    RulesPlace(const Context &context, QWidget *parent);
    ~RulesPlace() override;
    void open(const QString &target) override; ///< a rule id
    void refresh() override;
    /// Shows the rules of this folder; empty: those of the program.
    void showFolder(const QString &folder);
    QString folder() const { return m_folder; }

private:
    enum Sheet { Rules, Findings, Cases, Comparison, SheetCount };

    void retranslate() override;
    void addActions();
    void arrange();
    QWidget *makeHeader();
    QWidget *makeButton(QAction *action);
    QWidget *makeDetails();
    void connectAll();
    void read();
    void check();
    void compare();
    void chooseFolder();
    void copyRules();
    /// Where a rule stands, and how it reads there.
    struct RuleSource {
        QString file;
        QByteArray content;
        qsizetype place;
        QJsonObject written;
    };
    std::optional<RuleSource> chosenSource() const; ///< nothing: none, or it cannot be read
    void saveFile(const QString &what, const RuleSource &source, const QByteArray &fresh, const QString &rule);
    void editRule();
    void addNewRule();
    void copyRule();
    void removeRule();
    void addRule(const QJsonObject &start);
    void readAgain(const QString &rule);
    void addEditing();
    void chooseCases();
    void addCase(const RouteCase &done);
    void endCases();
    void showSource();
    void showDetails();
    void showRule(const QString &id);
    ResultSheet *sheet(int which) const; ///< nullptr for the table

    QString m_folder; ///< empty: the rules of the program
    std::vector<Problem> m_problems; ///< of the linter
    CaseRun m_cases;
    int m_failed = 0;
    bool m_isCompared = false;
    QAction *m_checkAction = nullptr;
    QAction *m_casesAction = nullptr;
    QAction *m_compareAction = nullptr;
    QAction *m_openAction = nullptr;
    QAction *m_copyAction = nullptr;
    QAction *m_backAction = nullptr;
    std::vector<QAction *> m_editActions; ///< edit, new, copy, end
    QAction *m_undoAction = nullptr;
    QAction *m_redoAction = nullptr;
    QUndoStack *m_undo;
    Label *m_source;
    Label *m_promise;
    QTabBar *m_tabs;
    QStackedWidget *m_sheets;
    RulesList *m_list;
    ResultSheet *m_findingSheet;
    ResultSheet *m_caseSheet;
    ResultSheet *m_comparisonSheet;
    QStackedWidget *m_details;
    RuleDetails *m_ruleDetails;
    ResultDetails *m_resultDetails;
    QWidget *m_noDetails;
};

PlaceInfo rulesPlaceInfo();

} // namespace beraad
