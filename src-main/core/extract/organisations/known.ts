import { foldKey } from '../text/fold.ts'
import { WordSet } from '../text/word-set.ts'

/**
 * Well-known organisations of the industry that sponsor and host technical meetups. Only used to part two names whose
 * comma was forgotten; a name need not be here to be found.
 */
const WELL_KNOWN = `Accenture;Adobe;Aiven;Akamai;Alibaba;Alibaba Cloud;Amazon;Amazon Web Services;AMD;Ansible;Apple;Aqua;Aqua Security;Arm;Atlassian;AWS;
Auth0;Azure;BMC;Box;Buoyant;Canonical;Capgemini;Chainguard;Checkmarx;Chronosphere;Cilium;CircleCI;Cisco;Citrix;Civo;Cloudflare;Cloudera;
CloudBees;CNCF;Cockroach Labs;Codefresh;Collabora;Confluent;CoreOS;Couchbase;CrowdStrike;CyberArk;D2iQ;DataCamp;Basecamp;Databricks;Datadog;DataStax;
Dell;Dell EMC;Deloitte;DigitalOcean;Docker;Dropbox;Dynatrace;eBay;Elastic;Equinix;Ericsson;F5;Facebook;Fastly;Fairwinds;Fermyon;
Fortinet;Fujitsu;GitHub;GitLab;Gitpod;Google;Google Cloud;Grafana;Grafana Labs;Gremlin;HAProxy;Harness;HashiCorp;Heroku;Honeycomb;HP;HPE;
Huawei;IBM;InfluxData;Instana;Intel;Isovalent;Istio;JetBrains;JFrog;Kasten;Kinvolk;Komodor;Kong;Kubecost;LaunchDarkly;Lightbend;LinkedIn;
Linode;Linux Foundation;Logz.io;Lyft;MariaDB;Mesosphere;Meta;Microsoft;Microsoft Azure;Mirantis;MongoDB;Mozilla;NetApp;Netflix;Netlify;
New Relic;Nginx;Nutanix;NVIDIA;Okta;OpsLevel;Oracle;OVH;OVHcloud;PagerDuty;Palo Alto Networks;Percona;Pivotal;Platform.sh;Portworx;
Postman;Puppet;Pulumi;Pure Storage;Qualcomm;Rackspace;Rancher;Rancher Labs;Red Hat;RedHat;Redis;Robin;Rubrik;Salesforce;Samsung;SAP;Scaleway;
ServiceNow;Shopify;Siemens;Slack;Snyk;Solo.io;Sonatype;Spacelift;Splunk;Spotify;Square;Stripe;Styra;Sumo Logic;SUSE;Synopsys;
Sysdig;Teleport;Tetrate;Thoughtworks;Ticketmaster;Tigera;TriggerMesh;Twilio;Twitter;Uber;Upbound;Vercel;Veeam;Virtuozzo;VMware;
Weaveworks;Wix;Yelp;Zalando;Zendesk`

const KNOWN: ReadonlySet<string> = new WordSet(WELL_KNOWN.split(';').map(name => foldKey(name.trim())))

/** Whether a name is one of the industry's well-known organisations. */
export const isWellKnown = (name: string): boolean => KNOWN.has(foldKey(name))

/**
 * Parts a run of capitals into the well-known names it is made of: `Oracle Datadog` into two, `Google Cloud` into one.
 * Runs that are not made of well-known names wholly stay one.
 */
export const splitJoined = (words: readonly string[], whole: string): readonly (readonly string[])[] => {
  if (words.length < 2 || words.length > 8 || isWellKnown(whole)) return [words]
  const parts: string[][] = []
  let at = 0
  while (at < words.length) {
    let length = Math.min(3, words.length - at)
    while (length > 0 && !isWellKnown(words.slice(at, at + length).join(' '))) length--
    if (length === 0) return [words]
    parts.push(words.slice(at, at + length))
    at += length
  }
  return parts
}
