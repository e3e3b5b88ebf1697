// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/onceonly.h"
#include "forms/formmigration.h"
#include "routing/cost.h"
#include "ui/common/attachmentopener.h"
#include "ui/common/place.h"
#include "ui/requests/draftdocument.h"
#include "ui/requests/outlinemodel.h"
#include "ui/requests/routechange.h"

class QListView;
class QHBoxLayout;
class QSplitter;

namespace beraad {

class ElidedLabel;
class Label;
class LinesTable;
class RequestForm;
class RoutePanel;

/// A draft: outline, form and live route side by side.
class DraftPage final : public QWidget {
    Q_OBJECT

public:
    DraftPage(const Context &context, DraftDocument &document, QWidget *parent = nullptr);
    void addAction(QAction *action, bool isPrimary = false);
    /// A button before the title.
    void addLeading(QAction *action);
    void goTo(const QString &id);
    /// All texts anew: the form is built again in the language of the moment.
    void retranslate();
    /// All earlier answers of the organisation, in one step that can be undone.
    void takeOverAll();
    bool canTakeOver() const;
    const Route &route() const { return m_route; }
    QWidget *firstField() const;

signals:
    void offersChanged();
    void findVariables();
    void openOrganisation(const beraad::OrganisationId &id);
    void openDossier(const beraad::DossierId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void buildForm();
    void showRequest();
    void readEarlier();
    void forgetEarlier();
    void takeOver(const EarlierAnswer &answer);
    void recompute();
    void answer(const QuestionId &id, const QJsonValue &value);
    void openFile(const FileAnswer &file);
    void answerFact(const QString &fact, const QJsonValue &value, const QString &party);
    void takeLine(const Line &line);
    void removeLines(const std::vector<LineId> &lines);
    void changeLines(const std::vector<LineId> &lines, LineChange change);
    void takeLineAnswer(const LineId &line, const QuestionId &id, const QJsonValue &value);
    void showSaved();

    Context m_context;
    DraftDocument &m_document;
    OutlineModel m_outline;
    Route m_route;
    DossierId m_routedDraft; ///< whose route m_route is: another draft's is no change
    DossierId m_readDraft; ///< for which earlier answers and changes of the form were read
    OrganisationId m_readRequester;
    std::vector<EarlierAnswer> m_earlier;
    std::vector<FormChange> m_formChanges; ///< not yet put away
    QTimer m_rest;
    QHBoxLayout *m_head;
    ElidedLabel *m_title;
    Label *m_saved;
    QHBoxLayout *m_buttons;
    QSplitter *m_splitter = nullptr;
    QListView *m_outlineView;
    RequestForm *m_form = nullptr;
    LinesTable *m_lines = nullptr;
    RoutePanel *m_panel;
    AttachmentOpener m_files;
};

} // namespace beraad
