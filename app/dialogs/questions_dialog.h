// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/dialogs.h"

#include <QDialog>
#include <QList>

namespace breakeven {

class SegmentedControl;

/// A question among others, and which of its answers is proposed.
struct ListedQuestion {
    ButtonQuestion question;
    int proposed = 0;
};

/// Asks several questions of one kind on one page. Left, each has its last answer.
class QuestionsDialog : public QDialog {
    Q_OBJECT
public:
    /// `about` is what all of them are about; `leave` what it is called to leave them all.
    QuestionsDialog(const QString& about, const QList<ListedQuestion>& questions, const QString& leave,
                    QWidget* parent);

    /// The place of a question's answer, once the dialog was agreed to or left.
    [[nodiscard]] int answer(qsizetype question) const;

private:
    QWidget* block(const ListedQuestion& listed, qsizetype place);

    QList<SegmentedControl*> m_answers;
    QList<int> m_last;
};

} // namespace breakeven
