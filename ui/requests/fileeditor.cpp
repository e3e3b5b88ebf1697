// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "ui/common/attachmentopener.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/filepicker.h"
#include "ui/common/icons.h"
#include "ui/common/messages.h"
#include "ui/common/spacing.h"
#include "ui/requests/answereditor.h"
#include "ui/requests/filekeeping.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSteps = 1000; ///< of the progress bar, whatever the size of the file

/// The one local file of a drag; empty for anything else.
QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

/// A file that is kept in the workspace: chosen or dropped here, opened as a copy, removed from the answer.
class FileEditor final : public AnswerEditor {
public:
    FileEditor(const AnswerSpec &spec, const Context &context, QWidget *parent)
        : AnswerEditor(parent)
        , m_context(context)
        , m_label(spec.label)
        , m_keeping(context.desk)
        , m_name(new ElidedLabel(TextRole::Body, Ink::Soft))
        , m_choose(new QPushButton(icon(u"folder"_s), AnswerEditor::tr("Choose a file")))
        , m_open(new QPushButton(icon(u"external"_s), AnswerEditor::tr("Open")))
        , m_remove(new QPushButton(AnswerEditor::tr("Remove")))
        , m_progress(new QProgressBar)
        , m_stop(new QPushButton(AnswerEditor::tr("Stop")))
    {
        m_choose->setObjectName(spec.name);
        m_choose->setAccessibleDescription(spec.label);
        m_open->setObjectName(spec.name + u"/open"_s);
        m_remove->setObjectName(spec.name + u"/remove"_s);
        m_progress->setObjectName(spec.name + u"/progress"_s);
        m_progress->setAccessibleName(AnswerEditor::tr("Keeping the file"));
        m_stop->setObjectName(spec.name + u"/stop"_s);
        setAcceptDrops(true);
        arrange();
        connect(m_choose, &QPushButton::clicked, this, &FileEditor::choose);
        connect(m_open, &QPushButton::clicked, this, [this] {
            if (const auto file = fileAnswerFrom(m_value))
                emit fileWanted(*file);
        });
        connect(m_remove, &QPushButton::clicked, this, [this] {
            put(QJsonValue::Null);
            say();
        });
        connect(m_stop, &QPushButton::clicked, this, [this] { stop(); });
        connectKeeping();
        put(QJsonValue::Null);
    }
    QJsonValue value() const override { return m_value; }
    QWidget *field() override { return m_choose; }
    void stop() override
    {
        m_keeping.stop();
        showRunning(false);
    }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override
    {
        if (!fileOf(event->mimeData()).isEmpty())
            event->acceptProposedAction();
    }
    void dropEvent(QDropEvent *event) override
    {
        event->acceptProposedAction();
        keep(fileOf(event->mimeData()));
    }

private:
    void arrange()
    {
        m_progress->setRange(0, kSteps);
        m_progress->setTextVisible(false);
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(space::kSmall);
        for (QPushButton *button : {m_choose, m_open, m_remove})
            buttons->addWidget(button);
        buttons->addWidget(m_progress, 1);
        buttons->addWidget(m_stop);
        buttons->addStretch(1);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::kTight);
        layout->addLayout(buttons);
        layout->addWidget(m_name);
        showRunning(false);
    }
    void connectKeeping()
    {
        connect(&m_keeping, &FileKeeping::progressed, this, [this](qint64 done, qint64 total) {
            m_progress->setValue(total > 0 ? int(double(done) / double(total) * kSteps) : 0);
        });
        connect(&m_keeping, &FileKeeping::kept, this, [this](const FileAnswer &file) {
            showRunning(false);
            put(toJson(file));
            say();
        });
        connect(&m_keeping, &FileKeeping::failed, this, [this](const Error &error) {
            showRunning(false);
            m_context.messages.error(error);
        });
    }
    void showRunning(bool isRunning)
    {
        m_progress->setVisible(isRunning);
        m_stop->setVisible(isRunning);
        m_name->setVisible(!isRunning);
        m_choose->setEnabled(!isRunning);
    }
    void put(const QJsonValue &value) override
    {
        m_value = value;
        const QJsonObject object = value.toObject();
        const auto file = fileAnswerFrom(value);
        m_open->setVisible(file.has_value());
        m_remove->setVisible(!object.isEmpty());
        if (!file) {
            m_name->setText(object.isEmpty() ? AnswerEditor::tr("No file yet; one can also be dropped here")
                                             : object.value("name"_L1).toString());
            m_name->setToolTip({});
            return;
        }
        const auto missing = m_context.desk.workspace().missingAttachments({file->content});
        const bool isHere = missing && missing->empty();
        m_open->setEnabled(isHere);
        const QString size = sizeText(file->size);
        const QString name = safeFileName(file->name);
        m_name->setText(isHere ? AnswerEditor::tr("%1 · %2", "file name, size").arg(name, size)
                               : AnswerEditor::tr("%1 · %2 · the file itself is not in this workspace: choose it again",
                                                  "file name, size")
                                     .arg(name, size));
        m_name->setToolTip(u"%1\nSHA-256 %2"_s.arg(m_name->text(), file->content.value));
    }
    void choose()
    {
        if (const auto path = m_context.files.toOpen(this, m_label, AnswerEditor::tr("All files (*)")))
            keep(*path);
    }
    void keep(const QString &path)
    {
        m_progress->setValue(0);
        m_keeping.start(path);
        showRunning(m_keeping.isRunning());
    }

    Context m_context;
    QString m_label;
    FileKeeping m_keeping;
    ElidedLabel *m_name;
    QPushButton *m_choose;
    QPushButton *m_open;
    QPushButton *m_remove;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QJsonValue m_value = QJsonValue::Null;
};

} // namespace

AnswerEditor *makeFileEditor(const AnswerSpec &spec, const Context &context, QWidget *parent)
{
    return new FileEditor(spec, context, parent);
}

} // namespace beraad
