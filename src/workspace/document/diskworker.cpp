// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/document/diskworker.h"

namespace frontrow {

DiskWorker::DiskWorker(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

DiskWorker::~DiskWorker()
{
    m_thread.waitForDone();
}

} // namespace frontrow
