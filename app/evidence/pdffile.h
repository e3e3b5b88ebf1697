// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/pdfmessages.h"
#include "evidence/pdfwire.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

class QProcess;

namespace beraad::pdf {

/// The program beside ours, or where it is installed; empty: it is nowhere.
QString helperPath();

enum class Urgency { Now, Soon, Idle }; ///< what is in sight; what belongs to it; the rest

/// One PDF, read by a helper. Every call comes back at once; answers arrive by the event loop. The helper is started
/// when something is asked, and again when it died or had to be ended: only the request that it died of fails.
class File final : public QObject {
    Q_OBJECT

public:
    using Taker = std::function<void(const Answer &)>;
    struct Options {
        QString helper = helperPath();
        int msPerRequest = 10'000;
    };

    explicit File(const QByteArray &content, Options options, QObject *parent = nullptr);
    explicit File(const QByteArray &content, QObject *parent = nullptr);
    ~File() override;

    /// The number by which it can be cancelled. `take` is called once, while `context` lives. Open comes first; what
    /// is asked before waits for it.
    quint32 ask(const Request &request, Urgency urgency, QObject *context, Taker take);
    /// It is not answered any more.
    void cancel(quint32 number);

    int restarts() const { return m_restarts; } ///< how often a helper was started after the first
    qint64 helperId() const; ///< of the process; 0: none runs

private:
    struct Waiting {
        quint32 number = 0;
        Request request;
        Urgency urgency = Urgency::Idle;
        QPointer<QObject> context;
        Taker take;
        bool isReopening = false; ///< ours, for a helper that was started anew
    };

    void pump();
    bool start();
    void send(const Request &request, quint32 number);
    void reopen();
    void read();
    void takeFrame(const QByteArray &frame);
    void finishCurrent(const Answer &answer);
    void failAll(const tell::Failed &why);
    void lose(Fault fault);
    void dropHelper();

    Options m_options;
    int m_descriptor = -1; ///< the content, in memory, sealed
    std::unique_ptr<QProcess> m_helper;
    std::unique_ptr<FrameCutter> m_answers;
    std::deque<Waiting> m_waiting;
    std::optional<Waiting> m_current;
    std::optional<ask::Open> m_opened; ///< how it was opened; nothing: it is not
    QTimer m_limit;
    quint32 m_lastNumber = 0;
    bool m_isOpen = false; ///< in the helper that runs
    int m_starts = 0;
    int m_restarts = 0;
    int m_lossesInARow = 0;
};

} // namespace beraad::pdf
