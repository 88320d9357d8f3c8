import { accountJobs } from "#lib/account/jobs";
import { bookingJobs } from "#lib/booking/jobs";
import { joiningJobs } from "#lib/joining/jobs";
import { mailJobs } from "#lib/platform/mail";
import { requestJobs } from "#lib/requests/jobs";

/** All work without a person: what the worker does, and which queues a migration makes. */
export const jobs = [...mailJobs, ...accountJobs, ...joiningJobs, ...bookingJobs, ...requestJobs];
