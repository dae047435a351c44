// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/progress_dialog.h"

#include "widgets/controls/page_text.h"
#include "widgets/dialog_buttons.h"

#include <QCoreApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakeven {

ProgressDialog::ProgressDialog(const QString& title, QWidget* parent)
    : QDialog(parent), m_what(pageText(TextRank::Body, title, this)), m_bar(new QProgressBar(this))
{
    constexpr int margin = 16;
    constexpr int leastWidth = 380;
    setObjectName(QStringLiteral("progress"));
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(leastWidth);
    m_what->setObjectName(QStringLiteral("progress_what"));
    m_bar->setObjectName(QStringLiteral("progress_bar"));
    m_bar->setAccessibleName(title);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    auto* buttons = new DialogButtons(this);
    m_cancel = buttons->addPlain(QCoreApplication::translate("DialogButtons", "Cancel"), "dialog_cancel",
                                 DialogButtons::RejectRole);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(m_what);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
}

void ProgressDialog::setWhat(const QString& what)
{
    m_what->setText(what);
}

void ProgressDialog::setReached(int done, int all)
{
    m_bar->setRange(0, all);
    m_bar->setValue(done);
}

void ProgressDialog::reject()
{
    m_cancel->setEnabled(false);
    emit cancelled();
}

} // namespace breakeven
